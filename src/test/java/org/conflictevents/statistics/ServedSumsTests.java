package org.conflictevents.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six articles. */
@ServedDataSet
class ServedSumsTests extends SumsLaws {

    // Inates: 30 missing
    @ParameterizedTest
    @CsvSource({"type=MISSING&groupBy=country", "groupBy=type&groupBy=country"})
    void saysThatTheMissingAreNotAddedUp(String query) {
        assertThat(api.items("/statistics?" + query + "&country=NE"))
                .filteredOn(
                        group -> !group.at("/group/type").asString("MISSING").matches("KILLED|INJURED|CAPTURED"))
                .extracting(group -> group.get("figuresOmitted").asString())
                .containsExactly("Only the killed, the injured and the captured are added up.");
    }

    @Override
    List<String> days() {
        return List.of("", "&asOf=2019-11-19", "&asOf=2019-11", "&asOf=2021");
    }
}
