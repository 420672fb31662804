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
                "89 two days later | 89 | 1",
                "0 killed | 0 | 1",
                "zero killed | 0 | 1",
                "seventeen men | 17 | 1",
                "thirty-two men | 32 | 1",
                "one hundred fifty men | 150 | 3",
                "one hundred and fifty men | 150 | 4",
                "two thousand three hundred men | 2300 | 4",
                "two thousand, eight hundred and six men | 2806 | 7",
                "two thousand, eight men | 2000 | 2",
                "twenty-five thousand men | 25000 | 2",
                "a hundred men | 100 | 2",
                "a dozen men | 12 | 2",
                "half a dozen men | 6 | 3",
                "two dozen men | 24 | 2",
                "10,00,000 men | 1000000 | 1",
                "1,23,45,678 men | 12345678 | 1",
                "1.234.567 men | 1234567 | 1",
                "12 000 000 men | 12000000 | 1",
                "1,234.5 million men | 1234500000 | 2",
                "1.234 million men | 1234000 | 2",
                "0.5 million men | 500000 | 2",
                "1,25 Mio men | 1250000 | 2",
                "1½ million men | 1500000 | 2",
                "½ million men | 500000 | 2",
                "1 1/2 million men | 1500000 | 5",
                "1/2 million men | 500000 | 4",
                "1.5k men | 1500 | 2",
                "30k men | 30000 | 2",
                "1,200 k. | 1200 | 1",
                "2.3m killed | 2300000 | 2",
                "2.3 m dead | 2300000 | 2",
                "5 m deep | 5 | 1",
                "1 lakh men | 100000 | 2",
                "2.5 lakh men | 250000 | 2",
                "1 crore 20 lakh men | 12000000 | 4",
                "one lakh fifty thousand men | 150000 | 4",
                "2 million 300 thousand men | 2300000 | 4",
                "half a million men | 500000 | 3",
                "a half million men | 500000 | 3",
                "one and a half million men | 1500000 | 5",
                "2 and a half thousand men | 2500 | 5",
                "a million and a half men | 1500000 | 5",
                "a hundred and fifty men | 150 | 4",
                "a thousand five hundred men | 1500 | 4",
                "three score men | 60 | 2",
                "four score and seven men | 87 | 4",
                "5 dozens | 60 | 2",
                "eleven hundred men | 1100 | 2",
                "two-hundred-fifty men | 250 | 1",
                "one-hundred-and-fifty men | 150 | 1",
                "two hundred thousand men | 200000 | 3",
                "two million three hundred thousand and five men | 2300005 | 7",
                "twelve and thirty | 12 | 1",
            })
    void readsNumbersInDigitsAndWords(String words, long value, int next) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0)).isEqualTo(new NumberPhrase(value, next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999999999999 men", "20 billion men", "eleven billion men", "1 trillion", "900 crore crore"})
    void takesMoreThanAnyPopulationForNoNumberOfPersons(String words) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0)).isNull();
        assertThat(NumberReader.parse(Tokenizer.tokens(words), 0).unread()).isEqualTo(Unread.BEYOND_ANY_POPULATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words | tokens that are no number as a whole
                "10,00,0000 men | 1",
                "1,00,00 men | 1",
                "10,12 | 1",
                "1,000.5 | 1",
                "five six men | 2",
                "twenty 3 men | 2",
                "2 thousand 500 men | 3",
                "two thousand three million men | 4",
                "30/40 men | 3",
                "000 men | 1",
            })
    void readsNoPieceOfWhatIsNoNumberAsAWhole(String words, int next) {
        ParsedNumber number = NumberReader.parse(Tokenizer.tokens(words), 0);

        assertThat(number.unread()).isEqualTo(Unread.NO_WHOLE_NUMBER);
        assertThat(number.next()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "men",
                "a man",
                "45.5 men",
                "one of them",
                "45th",
                "million men",
                "twenty-first",
                "20:00",
                "0.5",
                "0.500",
                "12.05.1944",
                "1914/15",
                "two thirds of them",
                "two-thirds",
                "3 quarters",
                "one third of them",
                "score men",
                "½"
            })
    void readsNoNumberWhereNoneStands(String words) {
        assertThat(NumberReader.at(Tokenizer.tokens(words), 0)).isNull();
    }
}
