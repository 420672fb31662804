package org.conflictevents.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTests {

    private static final List<String> PARAMETERS = List.of(
            "after",
            "asOf",
            "bbox",
            "claimedFrom",
            "claimedTo",
            "combatant",
            "country",
            "dataVersion",
            "fields",
            "format",
            "from",
            "killedMax",
            "killedMin",
            "limit",
            "offset",
            "outcome",
            "partOf",
            "q",
            "side",
            "sort",
            "source",
            "status",
            "titleContains",
            "to",
            "type",
            "victims",
            "winner");

    @Test
    void countsChangedInsertedAndMissingLettersWithoutRegardToCase() {
        assertThat(NearestName.of("SOURCES", List.of("side", "source", "status")))
                .hasValue("source");
        assertThat(NearestName.of("sid", List.of("source", "side"))).hasValue("side");
        assertThat(NearestName.of("statsu", List.of("side", "status"))).hasValue("status");
    }

    @Test
    void countsNeighboursThatChangedPlacesOnce() {
        assertThat(NearestName.of("tpye", List.of("side", "type"))).hasValue("type");
    }

    @ParameterizedTest
    @CsvSource({"title,titleContains", "Killed,killedMax", "partOfWar,partOf", "Combatants,combatant"})
    void takesANameThatIsAPartOrHasTheWordAsOne(String word, String nearest) {
        assertThat(NearestName.of(word, PARAMETERS)).hasValue(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"startDate", "page", "year", "X", "", "se", "total", "id", "\u00e9\u00e9\u00e9"})
    void isEmptyWhereNoNameIsNear(String word) {
        assertThat(NearestName.of(word, PARAMETERS)).isEmpty();
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
