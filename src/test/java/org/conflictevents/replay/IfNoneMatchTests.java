package org.conflictevents.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTests {

    private static final EntityTag TAG = new EntityTag("a-b_1");

    @ParameterizedTest
    @ValueSource(strings = {"\"a-b_1\"", "W/\"a-b_1\"", "\"a-b_1-gzip\"", "\"x\" , W/\"a-b_1\",\"y,z\"", " \"a-b_1\" "})
    void namesTheTagWeaklyComparedAndAmongOthers(String header) {
        assertThat(of(header).names(TAG)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b_1", "\"a-b_1", "\"A-B_1\"", "\"\"", "*", "", "\"a-b_1-br\""})
    void namesNoOther(String header) {
        assertThat(of(header).names(TAG)).isFalse();
    }

    @Test
    void takesAStarAloneForAny() {
        assertThat(of("*").any()).isTrue();
        assertThat(of(" * ").any()).isTrue();
        assertThat(of("\"*\"").any()).isFalse();
        assertThat(of("\"x\"").any()).isFalse();
    }

    private static IfNoneMatch of(String header) {
        return IfNoneMatch.of(Collections.enumeration(List.of(header)));
    }
}
