package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRulesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "On 3 May, twelve soldiers were killed.               | -",
                "On 9 May, twelve soldiers were killed.               | OTHER_TIME",
                "In 2018, twelve soldiers were killed.                | OTHER_TIME",
                "Twelve soldiers were killed, and Mali left it after the attack. | -",
                "Twelve soldiers were killed after the attack.        | OTHER_TIME",
                "Twelve soldiers were killed before the attack ended. | -",
                "Twelve soldiers were killed before the attack began. | OTHER_TIME",
                "Twelve soldiers were killed in 2020.                 | OTHER_EVENT",
                "In 2020, twelve soldiers were killed.                | OTHER_EVENT",
                "During 2020, twelve soldiers were killed.            | OTHER_EVENT",
                "Twelve soldiers were killed, one of whom died on 9 May. | -",
                "It fell on 9 May; twelve soldiers were killed.       | OTHER_TIME",
                "It fell on 3 May; twelve soldiers were killed.       | -",
                "They left on 9 May, but twelve soldiers were killed. | -",
                "On 9 May, they took Gao, but twelve soldiers were killed. | OTHER_TIME",
                "On 3 May, they took it, but twelve soldiers were killed. | -",
                "On 9 May, twelve soldiers were found dead.           | -",
                "Losses in the fighting of 3 May were twelve killed.  | -",
                "In 2022, twelve soldiers were found dead.            | KNOWN_LONG_AFTER",
            })
    void comparesTheDaysOfTheClauseWithTheBattles(String words, Doubt doubt) {
        assertThat(doubt(Contexts.oneDay(), words)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "On 9 May, twelve soldiers were killed.               | PART_OF_TIME",
                "On 9 May, a total of twelve soldiers were killed.    | -",
                "On 9 May alone, a total of twelve soldiers were killed. | PART_OF_TIME",
                "Of 9 May: a total of twelve died on that day.        | PART_OF_TIME",
                "The next day, twelve soldiers were killed.           | TIME_UNKNOWN",
                "From 3 May to 20 July, twelve soldiers were killed.  | -",
                "Between May and July, twelve soldiers were killed.   | -",
                "By 20 July, twelve soldiers were killed.             | -",
                "On 20 July, twelve soldiers were killed.             | PART_OF_TIME",
                "In July, twelve soldiers were killed.                | PART_OF_TIME",
                "From 9 May to 20 July, twelve soldiers were killed.  | PART_OF_TIME",
                "By the end of June, twelve soldiers had been killed. | -",
                "Twelve soldiers had been killed since 4 May.         | -",
                "Twelve soldiers had been killed since 9 June.        | PART_OF_TIME",
                "Twelve soldiers died, and a video of 9 June shows it. | -",
            })
    void daysOfALongBattleAreAPartOfIt(String words, Doubt doubt) {
        assertThat(doubt(Contexts.longBattle(), words)).isEqualTo(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "On 18 May, they came back. Three soldiers were killed.        | -",
                "On 18 April, they had come. Three soldiers were killed.       | -",
                "On 18 May, they came back. In all, 24 soldiers were killed.   | 1 KILLED 24",
                "On 18 May, they came back. RFI said that 24 soldiers died.    | -",
                "On 9 May, they came back. RFI said that 24 soldiers died.     | 1 KILLED 24 by RFI",
                "On 3 May, they came back. 24 soldiers were killed.            | 1 KILLED 24",
                "On 18 May, they came back. RFI said that 24 soldiers died in the fighting. | -",
                "On 18 May, they came back. The army suffered 24 killed.       | 1 KILLED 24",
                "On 18 May, they came back. Malian losses were 24 killed.      | 1 KILLED 24",
                "On 18 May, they came back. The battle left 24 soldiers dead.  | 1 KILLED 24",
                "On 4 May, they came back. 24 soldiers were killed.            | 1 KILLED 24",
                "On 5 May, they came back. 24 soldiers were killed.            | -",
                "In June, they came back. 24 soldiers were killed.             | -",
                "In May, they came back. 24 soldiers were killed.              | 1 KILLED 24",
                "In June, RFI said it was lost. 24 soldiers were killed.       | 1 KILLED 24",
                "They were free by June. 24 soldiers were killed.              | 1 KILLED 24",
                "On 5 May, they fled. In the battle 24 soldiers were killed.   | 1 KILLED 24",
                "On 5 May, RFI reported that 24 soldiers were killed in the ISGS attack. | 1 KILLED 24 by RFI on 2020-05-05",
                "By 9 May 24 soldiers had died, while ISGS lost 57 men.        | -",
                "RFI had counted 24 soldiers killed in the battle by June.     | 1 KILLED 24 by RFI",
                "RFI counts 24 soldiers killed by June.                        | -",
                "The 24 soldiers were killed in the battle by 9 June.          | -",
                "RFI reported that 24 soldiers were killed after the attack.   | -",
                "RFI reported, a year after the attack, that 24 soldiers died. | 1 KILLED 24 by RFI",
            })
    void whatTheStoryTellsOfOtherDaysIsOfAnotherFight(String words, String told) {
        assertThat(ProseArticle.withProse("== Aftermath ==\n" + words).told()).isEqualTo(told == null ? "" : told);
    }

    @Test
    void whatBecameKnownLongAfterMayBeAboutAnotherEvent() {
        AnnotatedSentence sentence = Contexts.sentence(Contexts.oneDay(), "Twelve soldiers were killed.");
        CandidateClaim claim = new CandidateClaim(
                Contexts.loss(sentence), VictimAttribution.side(1), null, LocalDate.of(2020, 6, 4), null);

        assertThat(rules(Contexts.oneDay(), sentence).doubt(claim)).isEqualTo(Doubt.KNOWN_LONG_AFTER);
    }

    @Test
    void aTollThatADayBroughtIsOfTheWholeButTheDayIsNot() {
        String words = "== Aftermath ==\nTwelve soldiers were killed on 9 June, bringing the death toll to 40.";

        assertThat(ProseArticle.withProse(words).on("3 May – 20 July 2020").told())
                .isEqualTo("1 KILLED 40 on 2020-06-09");
    }

    @Test
    void aYearIsTheBattlesWhereTheArticleTellsNoMoreOfItsDate() {
        String words = "In 1809, 24 Malian soldiers were killed.";

        assertThat(ProseArticle.withProse(words).on("1809").told()).isEqualTo("1 KILLED 24");
        assertThat(ProseArticle.withProse(words).on("3 May 1809").told()).isEmpty();
    }

    private static Doubt doubt(BattleContext battle, String words) {
        AnnotatedSentence sentence = Contexts.sentence(battle, words);
        return rules(battle, sentence).doubt(Contexts.candidate(sentence));
    }

    private static TimeRules rules(BattleContext battle, AnnotatedSentence sentence) {
        SectionKind section = SectionKind.OUTCOME;
        return new TimeRules(section, sentence, new TotalWords(battle, section, sentence));
    }
}
