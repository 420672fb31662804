package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words | value | tokens read
                "43 killed | 43 | 1",
                "1,000 men | 1000 | 1",
                "3 500 men | 3500 | 1",
                "1'000 men | 1000 | 1",
                "6.540 men | 6540 | 1",
                "1.5 million men | 1500000 | 2",
                "3,5 million men | 3500000 | 2",
                "2 dozen men | 24 | 2",
                "0 killed | 0 | 1",
                "zero killed | 0 | 1",
                "seventeen men | 17 | 1",
                "thirty-two men | 32 | 1",
                "one hundred fifty men | 150 | 3",
                "one hundred and fifty men | 150 | 4",
                "two thousand three hundred men | 2300 | 4",
                "twenty-five thousand men | 25000 | 2",
                "a hundred men | 100 | 2",
                "a dozen men | 12 | 2",
                "half a dozen men | 6 | 3",
                "two dozen men | 24 | 2",
                "twenty 3 | 20 | 1",
                "twelve and thirty | 12 | 1",
            })
    void readsNumbersInDigitsAndWords(String words, long value, int next) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0)).isEqualTo(new NumberPhrase(value, next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999 men", "20 billion men", "eleven billion men"})
    void takesMoreThanAnyPopulationForBeyond(String words) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0).isBeyond()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"men", "a man", "45.5 men", "one of them", "45th", "million men", "twenty-first"})
    void readsNoNumberWhereNoneStands(String words) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0)).isNull();
    }
}
