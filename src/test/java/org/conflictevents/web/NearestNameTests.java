package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTests {

    @Test
    void countsChangedInsertedAndMissingLettersWithoutRegardToCase() {
        assertThat(NearestName.of("SOURCES", List.of("side", "source", "status")))
                .hasValue("source");
        assertThat(NearestName.of("sid", List.of("source", "side"))).hasValue("side");
        assertThat(NearestName.of("statsu", List.of("side", "status"))).hasValue("status");
    }

    @Test
    void takesTheFirstInTheAlphabetOfEquallyNearNames() {
        assertThat(NearestName.of("cat", List.of("hat", "bat"))).hasValue("bat");
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }
}
