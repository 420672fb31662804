package org.conflictevents.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTests {

    private static final EntityTag TAG = new EntityTag("a-b_1");
    private static final boolean PLAIN = false;
    private static final boolean GZIPPED = true;

    @ParameterizedTest
    @ValueSource(strings = {"\"a-b_1\"", "W/\"a-b_1\"", "\"x\" , W/\"a-b_1\",\"y,z\"", " \"a-b_1\" "})
    void findsTheTagWeaklyComparedAndAmongOthers(String header) {
        assertThat(of(header).has(TAG, false, null)).contains(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b_1", "\"a-b_1", "\"A-B_1\"", "\"\"", "*", "", "\"a-b_1-br\"", "\"a-b_1-gzip\""})
    void findsNoOther(String header) {
        assertThat(of(header).has(TAG, false, null)).isEmpty();
    }

    @Test
    void takesEitherFormFromWhoeverTakesGzip() {
        assertThat(of("\"a-b_1\", \"a-b_1-gzip\"").has(TAG, true, null)).contains(GZIPPED);
        assertThat(of("\"a-b_1-gzip\"").has(TAG, true, null)).contains(GZIPPED);
        assertThat(of("\"a-b_1\"").has(TAG, true, null)).contains(PLAIN);
    }

    @Test
    void takesThePlainFormAloneFromWhoeverDoesNot() {
        assertThat(of("\"a-b_1\", \"a-b_1-gzip\"").has(TAG, false, null)).contains(PLAIN);
        assertThat(of("\"a-b_1-gzip\"").has(TAG, false, null)).isEmpty();
    }

    @Test
    void findsTheSameWhetherTheAnswerIsKnownOrNot() {
        assertThat(of("\"a-b_1\"").has(TAG, true, answer(5000))).contains(PLAIN);
        assertThat(of("\"a-b_1-gzip\"").has(TAG, true, answer(5000))).contains(GZIPPED);
        assertThat(of("\"a-b_1\"").has(TAG, true, answer(10))).contains(PLAIN);
    }

    @Test
    void takesAStarAloneForAnyAnswerThatThereIs() {
        assertThat(of("*").has(TAG, false, answer(10))).contains(PLAIN);
        assertThat(of(" * ").has(TAG, true, answer(5000))).contains(GZIPPED);
        assertThat(of("\"*\"").has(TAG, false, answer(10))).isEmpty();
        assertThat(of("*").any()).isTrue();
        assertThat(of("\"x\"").any()).isFalse();
    }

    private static CachedResponse answer(int length) {
        byte @Nullable [] gzipped = null;
        return new CachedResponse(TAG, "application/json", Map.of(), new byte[length], gzipped);
    }

    private static IfNoneMatch of(String header) {
        return IfNoneMatch.of(Collections.enumeration(List.of(header)));
    }
}
