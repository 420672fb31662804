package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.ProseArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose casualties a figure without a noun of its own counts, in a fight of Mali against ISGS. */
class VictimPhrasesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Among the Malian troops, 24 were killed and 30 wounded. | 1 KILLED 24; 1 INJURED 30",
                "About 24 of the Malian garrison were killed. | 1 KILLED 24",
                "Malian losses were 24 killed and 30 more wounded. | 1 KILLED 24; 1 INJURED 30",
                "Malian losses at Tessin were 24 killed. | 1 KILLED 24",
                "Malian losses, according to RFI, were 24 killed. | 1 KILLED 24 by RFI",
                "Malian losses according to RFI were 24 killed.   | 1 KILLED 24 by RFI",
                "RFI thought the Malians to have lost 24 men.     | 1 CASUALTIES 24 by RFI",
                "Malian losses were far lower, with 24 killed and 30 wounded. | 1 KILLED 24; 1 INJURED 30",
                "On the Malian side, 24 were killed.                     | 1 KILLED 24",
                "Out of the 150 Malian soldiers at the base, 85 were killed or wounded. | 1 KILLED_OR_INJURED 85",
                "The Malian army said it had killed 30 enemies.          | 2 KILLED 30 by Malian army",
                "Two rebels were killed and a gunman was captured.       | 2 KILLED 2; 2 CAPTURED 1",
                "14 soldiers died on the army's side and 30 on the rebels' side. | 1 KILLED 14; 2 KILLED 30",
                "There were 24 killed on the Malian side.                | 1 KILLED 24",
                "The base held 150 Malian soldiers, 24 of whom were killed. | 1 KILLED 24",
                "Mali lost 150 men, 24 of them killed.                   | 1 CASUALTIES 150; 1 KILLED 24",
                "The base held 150 people, 24 of whom were killed.       | ''",
                "Mali sent 150 soldiers, 24 of them were killed.         | ''",
                "24 men of the Malian force were killed.                 | 1 KILLED 24",
                "One officer and 24 men of the Malian force were killed. | 1 KILLED 1; 1 KILLED 24",
                "Of the 90 men of the Malian force, 24 were killed.      | 1 KILLED 24",
                "The Malian army's losses were 31 dead.                  | 1 KILLED 31",
                "The army's death toll rose to 31.                       | 1 KILLED 31",
                "The rebels' losses were 31 dead.                        | 2 KILLED 31",
                "Petit said that the enemy's losses were 31 dead.        | ''",
                "ISGS said that the enemy's losses were 31 dead.         | 1 KILLED 31 by ISGS",
                "ISGS said that 24 of the group's fighters died.         | 2 KILLED 24 by ISGS",
                "A source close to Mali said that 24 of the group's fighters died. | ''",
                "The bandits' losses were 31 dead.                       | 2 KILLED 31",
                "ISGS fled. Their own losses were 31 dead.               | 2 KILLED 31",
                "The Malian casualty list detailed 24 casualties.        | 1 CASUALTIES 24",
                "There were 14 dead on the Malian side and 30 dead on ISGS's side. | 1 KILLED 14; 2 KILLED 30",
                "There were 14 dead on the Malian army's side and 30 on ISGS’s.    | 1 KILLED 14",
                "Mali lost 14 men and there were 30 dead in the rebels' ranks.     | 1 CASUALTIES 14; 2 KILLED 30",
                "There were 14 dead in Mali's ranks and 30 wounded on ISGS's.      | 1 KILLED 14; 2 INJURED 30",
                "44 bodies belonging to the Malian army were recovered.  | 1 KILLED 44",
                "24 bodies of Malian soldiers were found.                | 1 KILLED 24",
                "The corpses of 17 jihadists were recovered by the army. | 2 KILLED 17",
                "The Malian army buried 24 of its soldiers.              | 1 KILLED 24",
                "60 people died on the side of the army and its allies.  | 1 KILLED 60",
                "60 people died on the road to Tessin.                   | UNKNOWN KILLED 60",
                "150 people were killed on both sides.                   | ALL KILLED 150",
                "The overall death toll was 150.                         | ALL KILLED 150",
                "The battle left 150 dead.                               | UNKNOWN KILLED 150",
            })
    void tellWhoseTheyAre(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malian government announced a death toll of 31 killed. | 1 KILLED 31 by Malian government",
                "The Malian government announced a death toll of 31 killed in the city. | ''",
                "The Malian army put its losses at 31 killed.               | 1 KILLED 31 by Malian army",
                "Malian authorities confirmed 31 deaths.                    | 1 KILLED 31 by Malian authorities",
                "ISGS acknowledged 12 dead.                                 | 2 KILLED 12 by ISGS",
                "Mali reported 630 dead found on the field.                 | ''",
                "ISGS claimed to have inflicted 26 casualties on the Malian army, with 7 losses of its own. "
                        + "| 1 CASUALTIES 26 by ISGS; 2 CASUALTIES 7 by ISGS",
                "The Malian army took the hill with 7 losses of its own.    | 1 CASUALTIES 7",
                "Malian losses came to 35 dead, and the enemy's to 40 dead. | 1 KILLED 35",
                "ISGS claimed that it had killed 40 apostates.              | 1 KILLED 40 by ISGS",
                "Mali put its number of killed at 40.                       | 1 KILLED 40 by Mali",
                "The minister reported several dozen dead.                  | 1 KILLED ? by minister",
                "The minister said that there were hundreds killed.         | ''",
                "Four army officers were killed.                            | 1 KILLED 4",
                "On the ISGS side, Petit gives 84 fighters killed, and Ba gives 40 killed. "
                        + "| 2 KILLED 84 by Petit; 2 KILLED 40 by Ba",
                "Malian officers estimated that 450 prisoners had died.     | ''",
                "The Malian gendarmerie alone reported 31 deaths.           | ''",
                "ISGS said that four of its people had been killed.         | 2 KILLED 4 by ISGS",
                "ISGS said that it lost 12 killed.                          | 2 KILLED 12 by ISGS",
                "ISGS claimed to have suffered only 12 casualties.          | 2 CASUALTIES 12 by ISGS",
                "ISGS claimed that 30 soldiers died and that its own losses were 12 killed. "
                        + "| 1 KILLED 30 by ISGS; 2 KILLED 12 by ISGS",
                "ISGS said that 30 soldiers had died and that its own force had lost 12 men. "
                        + "| 1 KILLED 30 by ISGS; 2 CASUALTIES 12 by ISGS",
                "Malian forces in Gao reported losses of 31 men.            | 1 CASUALTIES 31 by Malian forces in Gao",
                "The Malian 5th Armoured Brigade recorded 31 killed.        "
                        + "| 1 KILLED 31 by Malian 5th Armoured Brigade",
                "For the Malian army, Captain Petit said that 12 of the rebels had been killed. | 2 KILLED 12 by Captain Petit",
                "Of the 90 ISGS fighters in Gao at the beginning of the battle, 12 were killed. | 2 KILLED 12",
            })
    void areTheSpeakersOwnInATollOfAStateOrWhereTheyAreAdmitted(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"The raid left 12 dead among the attackers.", "ISGS claimed 40 dead.", "31 were killed."})
    void areNobodysForCertainOtherwise(String sentence) {
        ProseArticle article = ProseArticle.withAftermath(sentence);

        assertThat(article.claims()).isEmpty();
        assertThat(article.notices()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 70 soldiers and 50 jihadists, including 12 foreigners, were killed. | 1 KILLED 71..null; 2 KILLED 51..null",
                "17 “terrorists” were killed.                              | 2 KILLED 17",
                "30 remaining government troops were captured.             | 1 CAPTURED 30",
                "31 Malian recruits were killed.                           | 1 KILLED 31",
                "Malian losses were 1100 killed.                           | 1 KILLED 1100",
                "Two thousand villagers were displaced.                    | CIVILIANS OTHER 2000",
                "The casualty toll of the Malian army reached 24.          | 1 CASUALTIES 24",
                "The army claimed the deaths of eleven soldiers and the injuries of four others. "
                        + "| 1 KILLED 11 by army; 1 INJURED 4 by army",
            })
    void areReadBehindWhateverStandsBetween(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 3 May ISGS attacked a Malian camp.         | 77 attackers were killed. | 2 KILLED 77",
                "On 3 May a Malian camp was attacked by ISGS.  | 77 attackers were killed. | 2 KILLED 77",
                "On 3 May armed men attacked two Malian posts. | 77 attackers were killed. | 2 KILLED 77",
                "On 3 May ISGS attacked a Malian camp.         | 14 of the attackers were killed. | 2 KILLED 14",
                "On 3 May ISGS attacked a Malian camp.         | 14 of the defenders were killed. | 1 KILLED 14",
                "On 3 May there was a fight.                   | 14 defenders were killed. | ''",
                "On 3 May there was a fight.                   | 77 attackers were killed. | ''",
            })
    void knowWhoAttackedWhereTheArticleTells(String lead, String sentence, String told) {
        assertThat(ProseArticle.withProse(lead + "\n\n== Aftermath ==\n" + sentence)
                        .told())
                .isEqualTo(told);
    }
}
