package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words | index | index after the date; the index itself where none begins
                "19–24 March (per SAA) | 0 | 4",
                "19th of March | 0 | 3",
                "3 or 4 May | 0 | 4",
                "March 19, 2019: 40 killed | 0 | 4",
                "november 1991 | 0 | 2",
                "November 1991–92 | 0 | 4",
                "in may, 40 killed | 1 | 1",
                "may 5, 1992 | 0 | 4",
                "(1992) | 1 | 2",
                "(1988–1994) | 1 | 4",
                "(1000–1200 men) | 1 | 1",
                "2018: 65,000 | 0 | 1",
                "since 2012 | 1 | 2",
                "1500 killed | 0 | 0",
                "of 1500 men | 1 | 1",
                "43 killed | 0 | 0",
                "(1991 – April 1992) | 1 | 5",
                "(1991 – 3 April 1992) | 1 | 6",
                "(April 1991 – 1992) | 1 | 5",
                "(2014 – present) | 1 | 4",
                "(1991, 1992 and 1994) | 1 | 6",
                "(1,500, 1992) | 1 | 1",
                "1943-07-05: 40 killed | 0 | 5",
                "05.07.1943 | 0 | 1",
                "2 September 31 BC | 0 | 4",
                "2 September AD 9 was | 0 | 4",
            })
    void skipsDatesAndNoNumbersOfPersons(String words, int index, int next) {
        assertThat(DateFinder.after(Tokenizer.tokens(words), index)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"1500, true", "2019, true", "999, false", "2100, false", "'1,500', false"})
    void takesFourDigitsForAYear(String word, boolean year) {
        assertThat(DateFinder.isYear(Tokenizer.tokens(word), 0)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // words | first day | last day | month | year | tokens read
                "18 November was | 18 | 18 | 11 | - | 2",
                "26–30 April 2022 | 26 | 30 | 4 | 2022 | 5",
                "18 and 22 August | 18 | 22 | 8 | - | 4",
                "11th of March | 11 | 11 | 3 | - | 3",
                "October 30 and 31, 2020 | 30 | 31 | 10 | 2020 | 6",
                "November 18 | 18 | 18 | 11 | - | 2",
                "November 1991 | - | - | 11 | 1991 | 2",
                "Sept. 3 | 3 | 3 | 9 | - | 3",
                "2 September 31 BC | 2 | 2 | 9 | -30 | 4",
                "September 2, 31 BC | 2 | 2 | 9 | -30 | 5",
                "September 9 AD | - | - | 9 | 9 | 3",
                "2 September AD 9 | 2 | 2 | 9 | 9 | 4",
            })
    void readsDatesByTheirMonth(String words, Integer first, Integer last, int month, Integer year, int next) {
        assertThat(CalendarDate.at(Tokenizer.tokens(words), 0))
                .isEqualTo(new CalendarDate(first, last, month, year, new TokenRange(0, next)));
    }

    @ParameterizedTest
    @CsvSource({"soldiers may", "32 November", "1991", "18 soldiers"})
    void readsNoDateWithoutAMonth(String words) {
        List<Token> tokens = Tokenizer.tokens(words);

        assertThat(CalendarDate.at(tokens, 0)).isNull();
        assertThat(CalendarDate.at(tokens, tokens.size())).isNull();
    }
}
