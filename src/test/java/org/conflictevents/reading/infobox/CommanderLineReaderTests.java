package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommanderLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lt Col Italo Piaggi                                           | [lt col italo piaggi]",
                "17px Henry Tudor, Sir Richard RatcliffeKIA                    | [henry tudor, sir richard ratcliffe]",
                "Michael von Melas †                                           | [michael von melas]",
                "Basil Eissa (Commander of the Idlib Brigade), Abu Osama [1]   | [basil eissa, abu osama]",
                "John Howard, Duke of Norfolk and Philip VI                    | [john howard, duke of norfolk, philip vi]",
            })
    void readsNames(String value, String names) {
        assertThat(CommanderLineReader.read(value)).hasToString(names);
    }
}
