package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wars and campaigns as people list them. */
class PartOfLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali War | Mali War",
                "the Kyiv offensive (2022) and the 2022 Russian invasion of Ukraine | Kyiv offensive (2022); 2022 Russian invasion of Ukraine",
                "the Hasaka campaign, in the Rojava conflict | Hasaka campaign; Rojava conflict",
                "French and Indian War | French and Indian War",
                "Idlib clashes (June 2012–April 2013) (Syrian Civil War) | Idlib clashes (June 2012–April 2013); Syrian Civil War",
            })
    void readsEachWar(String line, String expected) {
        assertThat(InfoboxLines.read("Partof: " + line, PartOfLineReader::read))
                .isEqualTo(Reading.of(List.of(expected.split("; "))));
    }
}
