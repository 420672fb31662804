package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where headings end. */
class CasualtyLineSyntaxTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per Ukraine: 47 killed | Per Ukraine",
                "killed: 75,202 | killed",
                "1944 campaign: 5 killed | 1944 campaign",
                "Ukrainian claim (13 April–26 May): 1,100 killed | Ukrainian claim (13 April–26 May)",
                "Army (3 reserves): 20 killed | ",
                "First landing None Second landing Per Mali: 4 killed | ",
                "killed, wounded or captured Russian claim: 20 | ",
                "north, south: 20 killed | ",
                "4 killed: 2 officers | ",
                "none: 4 | ",
            })
    void findsTheColonOfAHeading(String line, String heading) {
        TokenizedText passage = TokenizedText.of(line);

        int colon = new CasualtyLineSyntax(passage).colon(0, passage.size());

        assertThat(passage.words(0, colon)).isEqualTo(heading == null ? "" : heading);
    }
}
