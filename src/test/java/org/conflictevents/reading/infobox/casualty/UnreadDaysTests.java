package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Casualties lines with days on which figures were given, and with other dates. */
class UnreadDaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 killed (per Mali, 7 March 2021) | 7 March 2021",
                "12 killed (via Reuters; 7 March), 9 wounded (as of March 8, 2021) | 7 March; as of March 8, 2021",
                "Per Mali (as of 2 March): 132 killed | as of 2 March",
                "12 killed (2021-03-07) | ",
                "12 killed (| ",
                "12 killed () 7 March | ",
                "12 killed (per Mali; 7 March only) | ",
                "12 killed (per Mali; 19–24 March) | ",
                "12 killed (per Mali), 4 killed on 7 March | ",
            })
    void findsDaysOnWhichFiguresWereGiven(String line, String expected) {
        TokenizedText passage = TokenizedText.of(line);

        assertThat(UnreadDays.in(passage).stream().map(passage::words).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }
}
