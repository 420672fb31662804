package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommanderLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lt Col Italo Piaggi                                           | [piaggi]",
                "17px Henry Tudor, Sir Richard RatcliffeKIA                    | [tudor, ratcliffe]",
                "Michael von Melas †                                           | [melas]",
                "Basil Eissa (Commander of the Idlib Brigade), Abu Osama [1]   | [eissa, osama]",
                "John Howard, Duke of Norfolk                                  | [howard]",
                "edward the black prince                                       | []",
                "King Richard IIIKIA, Philip VI                                | [richard, philip]",
                "Unknown                                                       | []",
                "Local commander                                               | []",
            })
    void readsSurnames(String value, String surnames) {
        assertThat(CommanderLineReader.read(value)).hasToString(surnames);
    }
}
