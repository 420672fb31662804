package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalWordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve soldiers were killed.                               | false",
                "In total, twelve soldiers were killed.                     | true",
                "The death toll was twelve.                                 | true",
                "Twelve soldiers were killed during the battle.             | true",
                "Twelve soldiers were killed in the entire battle.          | true",
                "Twelve soldiers were killed in the nine-day battle.        | true",
                "The battle left twelve soldiers dead.                      | true",
                "Twelve soldiers were killed in the battle of Tessin.       | true",
                "Twelve soldiers were killed in the battle of Gao.          | false",
                "Twelve soldiers were killed so far.                        | true",
                "At the end of the battle twelve soldiers were captured.    | false",
                "It beat them at the battle of Tessin, killing twelve soldiers. | true",
                "It beat them at the battle of Gao, killing twelve soldiers. | false",
                "In total they won, but twelve soldiers were killed.        | false",
            })
    void tellWhichFiguresAreTheWhole(String words, boolean total) {
        assertThat(areBeside(Contexts.oneDay(), SectionKind.OUTCOME, words)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In total, twelve soldiers were killed.                               | OUTCOME | true",
                "In total, twelve soldiers were killed.                               | COURSE  | false",
                "Since the start of the battle, twelve soldiers were killed.          | COURSE  | true",
                "Since the beginning of the fighting, twelve soldiers were killed.    | COURSE  | true",
                "Malian losses until then were twelve soldiers killed.                | COURSE  | true",
                "During the battle, they fled; twelve soldiers were killed.           | COURSE  | true",
                "During the two-day battle, they fled; twelve soldiers were killed.   | COURSE  | false",
                "During the month-long battle, they fled; twelve soldiers were killed. | COURSE | true",
                "Losses for the battle were twelve soldiers killed.                   | COURSE  | true",
                "By this point, twelve soldiers had been killed.                      | COURSE  | true",
                "In the battle for the town twelve soldiers were killed.              | COURSE  | false",
                "In the battle for the town twelve soldiers were killed.              | OUTCOME | true",
                "By 9 May, twelve civilians had been evacuated from Gao.              | COURSE  | true",
                "As of 9 May, twelve soldiers were killed.                            | COURSE  | true",
                "By this point, twelve soldiers were killed.                          | COURSE  | false",
                "Twelve soldiers had died up to the fall of the fort.                 | COURSE  | true",
                "They had attacked and killed up to twelve soldiers.                  | COURSE  | false",
                "Since the siege broke out, twelve soldiers were killed.              | COURSE  | true",
                "Since the outbreak of the clashes, twelve soldiers were killed.      | COURSE  | true",
                "Since the start of the uprising, twelve soldiers were killed.        | COURSE  | false",
                "Since the start of the battle of Tessin, twelve soldiers were killed. | COURSE | true",
                "Since the start of the attack on the camps, twelve soldiers were killed. | COURSE | false",
                "Since the start of Operation Wind, twelve soldiers were killed.      | COURSE  | false",
                "During the six-hour battle, they fled; twelve soldiers were killed.  | COURSE  | false",
                "By 9 May, twelve soldiers were killed.                               | COURSE  | false",
                "By 9 May, twelve soldiers were killed.                               | CASUALTIES | true",
                "Twelve soldiers were killed in the attack.                           | OUTCOME | false",
                "Twelve soldiers were killed in the fighting.                         | OUTCOME | true",
                "Twelve soldiers were killed in the fighting.                         | COURSE  | false",
            })
    void inTheStoryOfALongBattleEachFightHasItsToll(String words, SectionKind section, boolean total) {
        assertThat(areBeside(Contexts.longBattle(), section, words)).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve soldiers were killed near Gao.                       | true",
                "Twelve soldiers were killed on Mount Gao.                   | true",
                "Twelve soldiers were killed in clashes near Gao.            | true",
                "Twelve soldiers were killed in clashes near Tessin.         | false",
                "Twelve prisoners captured at Gao.                           | true",
                "Twelve soldiers were killed in the firefight.               | true",
                "Twelve soldiers were killed in Gao.                         | true",
                "Twelve deaths were recorded in Gao.                         | true",
                "Twelve soldiers were killed in Mali.                        | false",
                "Twelve soldiers were killed in the clashes in Gao.          | true",
                "Twelve soldiers were killed in the attack.                  | true",
                "Twelve soldiers were killed in the attacks.                 | true",
                "Twelve soldiers were killed in the counteroffensive.        | true",
                "Twelve soldiers were killed at the Battle of Gao.           | true",
                "Twelve soldiers were killed in the battle for Gao.          | false",
                "Twelve soldiers were killed in the clashes in Tessin.       | false",
                "Twelve soldiers were killed in the clashes in May.          | false",
            })
    void tellOfAnotherPlace(String words, boolean place) {
        AnnotatedSentence sentence = Contexts.sentence(Contexts.longBattle(), words);
        TotalWords totals = new TotalWords(Contexts.longBattle(), SectionKind.COURSE, sentence);

        assertThat(totals.areAtAnotherPlace(Contexts.loss(sentence))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve soldiers have died since the start of the battle.    | false",
                "Twelve soldiers have died since the start of the offensive. | true",
                "Twelve soldiers were killed during the battle.              | false",
                "Twelve soldiers have died so far.                           | true",
            })
    void anOffensiveMayHaveSeveralBattles(String words, boolean total) {
        assertThat(areBeside(Contexts.offensive(), SectionKind.COURSE, words)).isEqualTo(total);
        assertThat(areBeside(Contexts.longBattle(), SectionKind.COURSE, words)).isTrue();
    }

    private static boolean areBeside(BattleContext battle, SectionKind section, String words) {
        AnnotatedSentence sentence = Contexts.sentence(battle, words);
        return new TotalWords(battle, section, sentence).areBeside(Contexts.loss(sentence));
    }
}
