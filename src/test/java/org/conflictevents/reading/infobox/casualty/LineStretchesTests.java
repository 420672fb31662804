package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names end. */
class LineStretchesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukraine, 27 killed | Ukraine",
                "Mali and Niger 27 killed | Mali and Niger",
                "Ukraine on 4 May | Ukraine",
                "Ukraine (later) | Ukraine",
                "Ukraine May 4 | Ukraine",
            })
    void findsTheEndOfNames(String line, String names) {
        TokenizedText passage = TokenizedText.of(line);

        int end = LineStretches.afterNames(passage, 0, passage.size());

        assertThat(passage.words(0, end)).isEqualTo(names);
    }
}
