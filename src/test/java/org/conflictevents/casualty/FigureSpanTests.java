package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.vocabulary.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureSpanTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROSE   | The army said 10 killed                | 10 killed | 14",
                "PROSE   | The army said 110 killed and 10 killed | 10 killed | 29",
                "PROSE   | 10 killed, said the army; later 10 killed | 10 killed | 32",
                "PROSE   | 10 killed, then 110 killed             | 10 killed | 0",
                "INFOBOX | 110 killed, 10 killed (per 10 killed)  | 10 killed | 12",
                "CODED   | deaths_a: 4                            | deaths_a: 4 | 0",
                "INFOBOX | 110 killed                             | 10 killed | -1"
            })
    void isWhereTheWordsStandAlone(Origin origin, String quote, String words, int at) {
        assertThat(FigureSpan.find(quote, words, origin)).isEqualTo(at);
    }
}
