package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttackersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Fighters of ISGS attacked a camp.               | 2",
                "An army patrol was ambushed by ISGS.            | 2",
                "It was an ISGS raid on a camp.                  | 2",
                "Malian troops besieged the village.             | 1",
                "It was a raid on ISGS.                          | -",
                "ISGS attacked a camp after a Malian raid on it. | -",
            })
    void areTheSideThatTheFirstParagraphNames(String lead, Integer side) {
        assertThat(Contexts.battle(ProseArticle.withProse(lead)).attackers()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"3 May 2020, 2 KILLED 12; 1 KILLED 24", "3–8 May 2020, ''"})
    void areThoseOfTheBattleWhereItWasOneAttack(String date, String told) {
        String words = "Twelve attackers and 24 defenders were killed in total.";
        String prose = "ISGS attacked a Malian base.\n\n== Aftermath ==\n" + words;

        assertThat(ProseArticle.withProse(prose).on(date).told()).isEqualTo(told);
    }
}
