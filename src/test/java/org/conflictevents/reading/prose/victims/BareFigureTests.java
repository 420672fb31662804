package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.reading.prose.ProseArticle.withAftermath;

import org.conflictevents.reading.prose.ProseArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareFigureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFP estimated that 210 had died.         | CIVILIANS KILLED 210 by AFP",
                "AFP put the death toll at 210.           | CIVILIANS KILLED 210 by AFP",
                "AFP estimated that 210 people had died.  | CIVILIANS KILLED 210 by AFP",
                "The army lost 24 men.                    | 1 CASUALTIES 24",
            })
    void isOfCiviliansWhereTheSectionIs(String words, String told) {
        assertThat(ProseArticle.withProse("== Civilian casualties ==\n" + words).told())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malian troops had 24 killed. RFI gave 25 killed.                  | 1 KILLED 24; 1 KILLED 25 by RFI",
                "Malian troops had 24 killed. RFI boasted of 25 Chadian dead.      | 1 KILLED 24",
                "Malian troops had 24 killed. ISGS losses are unknown. RFI gave 25 killed. | 1 KILLED 24; 2 KILLED 25 by RFI",
                "Malian losses were heavy. Some 24 were killed.                    | 1 CASUALTIES ?; 1 KILLED 24",
                "Malian losses are unknown. RFI put them at 24 killed.             | 1 KILLED 24 by RFI",
                "Malian losses on the first day were heavy. Some 24 were killed.   | ''",
                "Malian troops had 24 killed. RFI gave 25 killed and 3 wounded.    "
                        + "| 1 KILLED 24; 1 KILLED 25 by RFI; 1 INJURED 3 by RFI",
                "Malian troops had 24 killed. RFI and AFP respectively gave 25 killed and 26 killed. | 1 KILLED 24",
                "Malian troops had 24 killed. RFI gave 25 wounded. | 1 KILLED 24; 1 INJURED 25 by RFI",
                "Malian troops had 24 killed. Another 25 were killed.              | 1 KILLED 24",
                "Malian troops had 24 killed. RFI counted 25 dead, ten of them women. | 1 KILLED 24",
                "RFI said that 24 Malian soldiers were killed. AFP raised the toll to 25. "
                        + "| 1 KILLED 24 by RFI; 1 KILLED 25 by AFP",
                "Malian troops had 24 killed. They fled. RFI gave 25 wounded.       | 1 KILLED 24",
                "Malian troops had 24 killed. ISGS losses are unknown, but RFI gave 25 wounded. "
                        + "| 1 KILLED 24; 2 INJURED 25 by RFI",
                "RFI said that 24 ISGS fighters died. AFP said that 25 soldiers and militiamen died. | 2 KILLED 24 by RFI",
                "RFI said that 24 militants died. It said that 25 soldiers died. "
                        + "| 2 KILLED 24 by RFI; 1 KILLED 25 by RFI",
                "Malian troops had 24 killed. RFI spoke of dozens of dead on the side of the rebels. "
                        + "| 1 KILLED 24; 2 KILLED ? by RFI",
                "Malian troops had 24 killed. RFI counted 25 bodies.                | 1 KILLED 24",
                "Malian troops had 24 killed. RFI said that the column suffered 25 killed. | 1 KILLED 24",
                "Malian troops had 24 killed. The 5th Army captured 25 prisoners.   | 1 KILLED 24; 2 CAPTURED 25",
                "Malian troops had 24 killed. The military council announced the loss of 25 men. | 1 KILLED 24",
                "Malian losses are unknown. Petit acknowledged 24 dead. He acknowledged 25 wounded. | ''",
                "ISGS fled. Some villagers said that they had seen 25 dead.         | ''",
                "RFI said that 24 Malian soldiers were killed. This toll was later raised to 25. "
                        + "| 1 KILLED 24 by RFI; 1 KILLED 25 by RFI",
                "Mali said that it had lost 24 fighters.                            | 1 CASUALTIES 24 by Mali",
                "ISGS lost 24 killed. General Petit said that the enemy had lost 25 killed. | 2 KILLED 24",
                "ISGS lost 24 killed. The Malian army said that the enemy had 25 killed. "
                        + "| 2 KILLED 24; 2 KILLED 25 by Malian army",
                "Mali counted 24 dead on the field.                                 | ''",
                "Mali said that 24 bodies had been found.                           | ''",
                "Mali reported 24 dead.                                             | 1 KILLED 24 by Mali",
                "RFI said that 24 Malian soldiers died, and that eight of the attackers died. | 1 KILLED 24 by RFI",
                "RFI, which had men on both sides, said that 24 Malian soldiers died and 12 were taken prisoner. "
                        + "| 1 KILLED 24 by RFI; 1 CAPTURED 12 by RFI",
                "Mali had 24 killed and ISGS had 30 killed. RFI gave 25 killed.    | 1 KILLED 24; 2 KILLED 30",
                "Malian troops had 24 killed. The 5th Battalion reported 25 killed. | 1 KILLED 24",
                "Malian troops had 24 killed. CSP said that nine of its fighters were killed. | 1 KILLED 24",
                "RFI said that 24 ISGS men died. AFP said that 25 soldiers and tribal fighters died. | 2 KILLED 24 by RFI",
                "ISGS had 24 killed. Malian official lists count 25 killed. | 2 KILLED 24; 1 KILLED 25 by Malian official lists",
                "According to RFI, 13 civilians were killed and 70 wounded on both sides of the river. "
                        + "| CIVILIANS KILLED 13 by RFI; CIVILIANS INJURED 70 by RFI",
                "Malian losses were given as 24 killed. Petit puts them higher, at 30 killed. "
                        + "| 1 KILLED 24; 1 KILLED 30 by Petit",
                "Mali announced a toll of 20 dead, 19 gendarmes and one civilian.  | UNKNOWN KILLED 20 by Mali",
                "Mali announced a toll of 20 dead, including one civilian. "
                        + "| UNKNOWN KILLED 20 by Mali; CIVILIANS KILLED 1 by Mali",
                "Mali announced a toll of 20 dead (19 gendarmes and one civilian).  | UNKNOWN KILLED 20 by Mali",
                "Mali announced a toll of 37 dead, including 10 civilians, and 29 wounded. "
                        + "| UNKNOWN KILLED 37 by Mali; CIVILIANS KILLED 10 by Mali; UNKNOWN INJURED 29 by Mali",
                "Mali announced a toll of 20 dead, among them 15 rebels and five soldiers. "
                        + "| UNKNOWN KILLED 20 by Mali; 2 KILLED 15 by Mali; 1 KILLED 5 by Mali",
                "Mali announced a toll of 20 dead, and one civilian was wounded. "
                        + "| 1 KILLED 20 by Mali; CIVILIANS INJURED 1 by Mali",
                "Malian losses were 24. Ba wrote that the cavalry took 100 prisoners. | 1 CASUALTIES 24",
                "ISGS had 30 killed. Grant's army bore the brunt, with casualties of 24 killed. | 2 KILLED 30",
                "Losses on the ISGS side are uncertain, but Mali gave 30 dead.    | ''",
            })
    void isARivalOfWhatTheParagraphTellsOfOneSideAlone(String words, String told) {
        assertThat(withAftermath(words).told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Reuters reported 31 dead and 12 wounded. | UNKNOWN KILLED 31 by Reuters; UNKNOWN INJURED 12 by Reuters",
                "The War Office reported 31 dead and 12 wounded. | -",
                "Reuters reported 31 casualties.              | -",
                "Mali gave 24 dead. On 5 May it raised the toll to 31 dead: 25 civilians and six soldiers. "
                        + "| 1 KILLED 24 by Mali; UNKNOWN KILLED 31 by Mali on 2020-05-05; "
                        + "CIVILIANS KILLED 25 by Mali on 2020-05-05; 1 KILLED 6 by Mali on 2020-05-05",
                "Reuters reported that one ship suffered 31 killed. | -",
                "ISGS reported 31 dead.                       | -",
                "Reuters reported 31 dead and 12 wounded for the 2nd Battalion. | -",
                "31 were killed.                              | -",
                "24 soldiers were killed. Reuters reported 31 dead.          | 1 KILLED 24; 1 KILLED 31 by Reuters",
                "24 soldiers were killed. ISGS claimed 31 dead.              | 1 KILLED 24; 1 KILLED 31 by ISGS",
                "24 soldiers were killed. ISGS reported 31 dead.             | 1 KILLED 24",
                "24 soldiers were killed. Reuters reported 31 dead in the battle. | 1 KILLED 24",
                "24 soldiers were killed. Reuters counted 31 bodies, 18 of them children. | 1 KILLED 24",
                "The rebels gave a new figure of 31 dead.                   | UNKNOWN KILLED 31 by rebels",
                "24 soldiers were killed. Reuters reported 31 dead in all.   | 1 KILLED 24; UNKNOWN KILLED 31 by Reuters",
                "24 soldiers and five rebels were killed. Reuters reported 31 dead. | 1 KILLED 24; 2 KILLED 5",
                "24 soldiers were killed. Thirty were wounded.               | 1 KILLED 24; 1 INJURED 30",
                "24 soldiers were killed. Thirty were killed.                | 1 KILLED 24",
                "Malian troops had 24 killed. 30 men were wounded.           | 1 KILLED 24; 1 INJURED 30",
                "24 soldiers were killed. AFP says that 30 died on the other side. | 1 KILLED 24",
                "24 soldiers were killed. Reports put the death toll at 31. | 1 KILLED 24",
                "Reuters said that 24 soldiers were killed. It later put the number of dead at 31. "
                        + "| 1 KILLED 24 by Reuters; 1 KILLED 31 by Reuters",
                "24 soldiers were killed. Reuters put the overall death toll at 31. | 1 KILLED 24; ALL KILLED 31 by Reuters",
            })
    void isOfThoseBeforeOrOfNobody(String words, String told) {
        assertThat(withAftermath(words).told()).isEqualTo(told == null ? "" : told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AFP put the death toll at 54.                                     | UNKNOWN KILLED 54 by AFP",
                "AFP estimated German losses in the battle as 54 killed.           | ''",
                "AFP put the overall death toll at 54.                             | ALL KILLED 54 by AFP",
                "24 soldiers were killed. AFP put the death toll at 54.            | 1 KILLED 24",
                "Some 2,000 people had been killed. Malian authorities put the number of deaths at 150. | UNKNOWN KILLED 2000; UNKNOWN KILLED 150 by Malian authorities",
                "A militia put its own losses at three killed.                     | -",
                "ISGS gave their death toll as 43, mostly foreigners.              | 2 KILLED 43 by ISGS",
                "RFI said that 4,500 Malians were displaced.                       | CIVILIANS OTHER 4500 by RFI",
                "The death toll, according to RFI, was 23. | UNKNOWN KILLED 23 by RFI",
                "The death toll, according to ISGS, was 23. | ''",
                "Some 9 people had been killed. Six soldiers were found dead, bringing the toll to 23. | UNKNOWN KILLED 9; 1 KILLED 6; 1 KILLED 23",
                "The army put the number of deaths at 150.                         | 1 KILLED 150 by army",
                "AFP put the Malian dead at 54.                                    | 1 KILLED 54 by AFP",
                "ISGS put its own dead at 54.                                      | 2 KILLED 54 by ISGS",
                "Losses inflicted by the Malian army were 54 men.                  | -",
                "The shooting of the rebels raised the death toll to 54.           | -",
            })
    void isNobodysForCertainWhereNoSideIsSpokenOf(String words, String told) {
        assertThat(withAftermath(words).told()).isEqualTo(told == null ? "" : told);
    }
}
