package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN spoke on 18 May.                 | 18 May: 2020-05-18",
                "The army spoke on Monday 18 May.        | Monday 18 May: 2020-05-18",
                "On Monday, 18 May, the army spoke.      | Monday, 18 May: 2020-05-18",
                "On Monday, May 18, the army spoke.      | Monday, May 18: 2020-05-18",
                "The army spoke on 2020-05-18.           | 2020-05-18: 2020-05-18",
                "On 18.05.2020 nine soldiers fell.       | 18.05.2020: 2020-05-18",
                "On the 11th of March it began.          | 11th of March: 2020-03-11",
                "On November 20, 2019, it ended.         | November 20, 2019: 2019-11-20",
                "It lasted from 26–30 April 2022.        | 26–30 April 2022: 2022-04-26 to 2022-04-30",
                "On October 30 and 31, they fought.      | October 30 and 31: 2020-10-30 to 2020-10-31",
                "In November 2019 they met.              | November 2019: 2019-11-01 to 2019-11-30",
                "Fighting began in April.                | April: 2020-04-01 to 2020-04-30",
                "It lasted from November to January.     | November: 2019-11-01 to 2019-11-30; January: 2020-01-01 to 2020-01-31",
                "In November 12 soldiers fell.           | November: 2019-11-01 to 2019-11-30",
                "In 1992 the war began.                  | 1992: 1992-01-01 to 1992-12-31",
                "They say that 2018 saw 846 deaths.      | 2018: 2018-01-01 to 2018-12-31",
                "The next day the army spoke.            | The next day: 2020-05-06",
                "A week later the army spoke.            | A week later: 2020-05-12",
                "The previous day they had met.          | The previous day: 2020-05-04",
                "By the evening the army had spoken.     | By the evening: 2020-05-05",
                "Two days later, the UN spoke.           | Two days later: 2020-05-07",
                "Two days after the attack, the UN spoke. | Two days after the attack: 2020-05-05",
                "Three days earlier they had met.        | Three days earlier: 2020-05-02",
                "On the 28th they met.                   | 28th: 2020-04-28",
                "By the 3rd, and not before, they met.   | 3rd: 2020-05-03",
                "On the evening of the 9th the UN spoke. | 9th: 2020-05-09",
                "On 3 May and on 31 February they met.   | 3 May: 2020-05-03; 31 February: ?",
            })
    void readsTheTimesThatASentenceTells(String words, String days) {
        Sentence sentence = Sentences.sentence(words);

        assertThat(Sentences.annotated(words).days().stream()
                        .map(day -> told(sentence, day))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "On the 9th Division of it.",
        "Of the 9th they spoke.",
        "On the 45th they came.",
        "The 45th brigade came.",
        "In 2019 soldiers rebelled.",
        "On Sunday, 2020-13-18 came.",
        "He may come."
    })
    void otherNumbersAndWordsAreNoDays(String words) {
        assertThat(Sentences.annotated(words).days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"On 18 May they met.", "The next day they met.", "Eleven days after the invasion they met."})
    void leavesOpenWhichDayIsMeantWhereTheTextHasToldNone(String words) {
        List<Day> days = DayReader.read(Sentences.sentence(words).tokens(), new DayContext(null, null));

        assertThat(days).extracting(Day::start).containsExactly((LocalDate) null);
    }

    @ParameterizedTest
    @CsvSource({"On 16 November they met., 2020-11-16", "On 16 March they met., 2021-03-16"})
    void aDayFarBehindTheLastIsOfTheYearBefore(String words, LocalDate day) {
        DayContext battle = new DayContext(LocalDate.of(2020, 11, 4), LocalDate.of(2020, 11, 8));
        List<Day> told = DayReader.read(
                Sentences.sentence("On 29 January 2021 they met.").tokens(), battle);

        assertThat(DayReader.read(Sentences.sentence(words).tokens(), battle.after(told)))
                .extracting(Day::start)
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "On 20 October they met.,  2012-10-20",
        "On 20 August they met.,   2013-08-20",
        "On 20 September they met.,",
    })
    void aDayWithoutYearIsOfALongBattleOrOfTheMonthAfterIt(String words, LocalDate day) {
        DayContext battle = new DayContext(LocalDate.of(2012, 10, 3), LocalDate.of(2013, 8, 18));

        assertThat(DayReader.read(Sentences.sentence(words).tokens(), battle))
                .extracting(Day::start)
                .containsExactly(day);
    }

    private static String told(Sentence sentence, Day day) {
        String time = day.start() == null
                ? "?"
                : day.exact() != null ? day.exact().toString() : day.start() + " to " + day.end();
        return sentence.words(day.words()) + ": " + time;
    }
}
