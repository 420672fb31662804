package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphSoFarTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They lost the Battle of Kidal. 12 Malian soldiers were killed during the battle.  | ''",
                "They lost the Battle of Kidal. 12 Malian soldiers were killed during the siege.   | 1 KILLED 12",
                "They lost the Battle of Tessin. 12 Malian soldiers were killed during the battle. | 1 KILLED 12",
                "They lost a battle of attrition. 12 Malian soldiers were killed in the battle.    | 1 KILLED 12",
            })
    void theBattleIsTheOneThatTheParagraphNamedLast(String words, String told) {
        ProseArticle article = ProseArticle.withProse("== Aftermath ==\n" + words);

        assertThat(article.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 6 May, ISGS attacked Bosso. Mali said that 12 soldiers were killed.             | ''",
                "A week later ISGS raided Bosso. 12 Malian soldiers were killed.                     | ''",
                "On 6 May, ISGS attacked Bosso. 12 Malian soldiers were killed in the battle.        | 1 KILLED 12",
                "On 3 May, ISGS attacked Bosso. 12 Malian soldiers were killed.                      | 1 KILLED 12",
                "On 6 May, ISGS attacked Bosso. On 7 May, Mali said that 12 soldiers had been killed. "
                        + "| 1 KILLED 12 by Mali on 2020-05-07",
            })
    void whatFollowsAFightOfALaterDayIsOfThatFight(String words, String told) {
        assertThat(ProseArticle.withAftermath(words).told()).isEqualTo(told);
    }
}
