package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.ProseArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActingSideTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The battle cost the French 3,000 men.                            | 1 CASUALTIES 3000",
                "The British took the hill at a cost of 250 casualties.           | 2 CASUALTIES 250",
                "The British took the village for the loss of 40 men.             | 2 CASUALTIES 40",
                "The French lost 5,000 men, while the British lost 2,500.         | 1 CASUALTIES 5000; 2 CASUALTIES 2500",
                "French losses are put at 300 and the British at 400.             | 1 CASUALTIES 300; 2 CASUALTIES 400",
                "French losses came to 300, those of the British to 400.          | 1 CASUALTIES 300; 2 CASUALTIES 400",
                "French losses came to 300, while the British went to 400 villages. | 1 CASUALTIES 300",
                "French losses did not exceed 300.                                | 1 CASUALTIES null..300",
                "Losses were heavy, with the French losing 2,000 men.             | 1 CASUALTIES 2000",
                "The British, who had lost 400 men, retreated.                    | 2 CASUALTIES 400",
                "It cost the British 1,200 dead and 3,400 wounded.                | 2 KILLED 1200; 2 INJURED 3400",
                "After losing 2,000 men, the French withdrew.                     | 1 CASUALTIES 2000",
                "The French were routed with the loss of 3,000 men.               | 1 CASUALTIES 3000",
                "The French were routed by the British with the loss of 80 men.   | 1 CASUALTIES 80",
                "The British defeated the French, who lost 80 men.                | 1 CASUALTIES 80",
                "The British defeated the French, who in turn lost 80 men.        | 1 CASUALTIES 80",
                "The British fled from the sepoys, who lost 80 men.               | ''",
                "The battle cost the Britons 400 killed.                          | 2 KILLED 400",
                "For the British, the losses were 400 killed.                     | 2 KILLED 400",
                "For the loss of 40 men, the British inflicted 300 casualties.    | 2 CASUALTIES 40; 1 CASUALTIES 300",
                "The French fled, and the British 33rd Regiment lost 40 killed.  | 2 KILLED 40",
                "The French had taken 300 prisoners.                              | 2 CAPTURED 300",
                "The French had captured the hill and 300 prisoners.              | 2 CAPTURED 300",
                "The French had burned the village and taken 300 prisoners.       | ''",
                "The French had 300 men taken prisoner.                           | 1 CAPTURED 300",
                "The French lost 500 of their men.                                | 1 CASUALTIES 500",
                "The French panicked, were routed and fled, leaving behind 5 guns and 40 dead. | 1 KILLED 40",
                "The French suffered light losses with only 32 men confirmed killed. | 1 KILLED 32",
                "The French sank two ships for just three men wounded.            | 1 INJURED 3",
                "The French claimed 300 British dead while admitting the loss of 40 of their own. | 2 KILLED 300 by French; "
                        + "1 CASUALTIES 40 by French",
                "The assault was beaten off and the French retreated, losing 900 men. | 1 CASUALTIES 900",
                "The French suffered 500 casualties, lost 12 guns and 300 prisoners. | 1 CASUALTIES 500; 1 CAPTURED 300",
                "It was a disaster for the French; twelve of their soldiers were killed. | 1 KILLED 12",
                "It was a disaster for the French army, which lost 300 men.       | 1 CASUALTIES 300",
                "The 300 casualties suffered by the French tell of it.            | 1 CASUALTIES 300",
                "The French attacked the British; twelve of their soldiers were killed. | ''",
                "The French fled and the British were beaten with the loss of 250 men. | 2 CASUALTIES 250",
                "Each side lost 40 killed and 90 wounded. | 1 KILLED 40; 2 KILLED 40; 1 INJURED 90; 2 INJURED 90",
                "Both sides lost 40 men each.                                     | 1 CASUALTIES 40; 2 CASUALTIES 40",
                "Both sides lost 40 men.                                          | ''",
                "With 5,000 men on each side, the French lost 300.                | 1 CASUALTIES 300",
                "The British routed the French, with 900 killed and 400 captured. | 1 KILLED 900; 1 CAPTURED 400",
                "The French were cut down as they fled; 900 were killed.          | 1 KILLED 900",
                "The French buried 13 men.                                        | ''",
                "The British killed 13 men.                                       | 1 KILLED 13",
                "The French counted 207 enemies killed.                           | 2 KILLED 207 by French",
                "The French escaped with only 12 killed.                          | 1 KILLED 12",
                "The French army fled; it had lost 900 killed.                    | 1 KILLED 900",
                "The French took the hill. It cost 900 killed.                    | ''",
                "Soult lost 300 men, the British 900.                             | 2 CASUALTIES 900",
                "The victory was complete, with 400 Frenchmen killed for the loss of 12 killed. | 1 KILLED 400",
                "The French took 300 prisoners while losing 40 men.               | 2 CAPTURED 300; 1 CASUALTIES 40",
                "The French took the hill, but lost 200 men.                      | 1 CASUALTIES 200",
                "The battle cost the French 2,000 men, the British 4,000.         | 1 CASUALTIES 2000; 2 CASUALTIES 4000",
                "The French were overwhelmed and fled, with 150 taken prisoner.   | 1 CAPTURED 150",
                "The French killed 50 Britons and took 40, and they had 22 killed. | 2 KILLED 50; 1 KILLED 22",
                "The French were defeated, with 300 men killed.                   | 1 KILLED 300",
                "The French reported the loss of 300 men.                         | 1 CASUALTIES 300 by French",
                "The French took the hill. It cost them 300 men.                  | 1 CASUALTIES 300",
                "The French beat the British, but having lost 300 men retreated.  | 1 CASUALTIES 300",
                "The French took 90 casualties.                                   | 1 CASUALTIES 90",
                "Some 300 men were captured by the French.                        | 2 CAPTURED 300",
                "They gave up, and 300 soldiers became prisoners of the French.   | 2 CAPTURED 300",
                "The French killed 20 and captured 70 British soldiers.           | 2 KILLED 20; 2 CAPTURED 70",
                "The French took 300 prisoners while losing 40 of their men.      | 2 CAPTURED 300; 1 CASUALTIES 40",
                "The French defeated the British and reported losing 300 men.     | 1 CASUALTIES 300 by French",
                "The French defeated the British, having lost 300 men.            | 1 CASUALTIES 300",
                "The French routed the British and suffered losses, with 30 killed. | 1 KILLED 30",
                "The attack failed and the French under General Stone lost 300 men. | 1 CASUALTIES 300",
            })
    void bearsTheCost(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The British captured 40 guns and took 3,000 prisoners.           | 1 CAPTURED 3000",
                "3,000 prisoners were taken by the British.                       | 1 CAPTURED 3000",
                "The British killed 300 Frenchmen and captured 200 more.          | 1 KILLED 300; 1 CAPTURED 200",
                "The British killed 300 of the enemy.                             | 1 KILLED 300",
                "The British killed and wounded 300 men.                          | 1 KILLED_OR_INJURED 300",
                "The British bagged 300 prisoners.                                | 1 CAPTURED 300",
                "The British made 300 men prisoner.                               | 1 CAPTURED 300",
                "The British left the French with 300 dead.                       | 1 KILLED 300",
                "The British left 300 enemy dead on the field.                    | 1 KILLED 300",
                "The British lost 40 killed, but took 300 prisoners.              | 2 KILLED 40; 1 CAPTURED 300",
                "The British lost 40 men while taking 300 prisoners.              | 2 CASUALTIES 40; 1 CAPTURED 300",
                "After taking 300 prisoners, the British withdrew.                | 1 CAPTURED 300",
                "When the French fled, the British took the hill with 300 prisoners. | 1 CAPTURED 300",
                "The French met the British, who had killed 300 men.              | 1 KILLED 300",
                "The British reported 300 prisoners.                              | 1 CAPTURED 300 by British",
                "The British announced having taken 300 prisoners.                | 1 CAPTURED 300 by British",
                "The British captured the camp, 20 guns, and 300 prisoners.       | 1 CAPTURED 300",
                "The British lost the camp, 20 heavy guns and 300 prisoners.      | 2 CAPTURED 300",
                "The British withdrew with 300 prisoners.                         | 1 CAPTURED 300",
                "The victory netted the British 300 prisoners.                    | 1 CAPTURED 300",
                "300 men were captured by the British.                            | 1 CAPTURED 300",
                "300 men were killed by the British.                              | 1 KILLED 300",
                "300 men surrendered to the British.                              | 1 SURRENDERED 300",
                "300 prisoners fell into British hands.                           | 1 CAPTURED 300",
                "300 men fell into the hands of the British.                      | 1 CAPTURED 300",
                "French prisoners numbered 300.                                   | 1 CAPTURED 300",
                "The British announced the capture of 300 men.                    | 1 CAPTURED 300 by British",
                "The British had killed 300 men.                                  | 1 KILLED 300",
                "The British inflicted 3,000 casualties.                          | 1 CASUALTIES 3000",
                "The British had inflicted 3,000 casualties.                      | 1 CASUALTIES 3000",
                "The British attacked and routed the enemy, killing 800.          | 1 KILLED 800",
                "British losses were 40 killed. RFI put enemy losses at 300 dead.  | 2 KILLED 40; 1 KILLED 300 by RFI",
                "The British had better guns, and they overran the French, killing 300 troops. | 1 KILLED 300",
                "The British took 500 prisoners and killed 900 Frenchmen.         | 1 CAPTURED 500; 1 KILLED 900",
                "The French claimed to have killed 9,000 Britons and captured 25. | 2 KILLED 9000 by French; "
                        + "2 CAPTURED 25 by French",
            })
    void doesTheRestToItsEnemy(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The French lost 2,000 men and the British 1,400.                 | 1 CASUALTIES 2000; 2 CASUALTIES 1400",
                "The French had 400 killed, and the British only 50.              | 1 KILLED 400; 2 KILLED 50",
                "French losses were 1,300, against 450 for the British.           | 1 CASUALTIES 1300; 2 CASUALTIES 450",
                "Losses were 300 on the French side and 150 on the British side.  | 1 CASUALTIES 300; 2 CASUALTIES 150",
                "The French had 400 killed, and the enemy's losses were 90.       | 1 KILLED 400; 2 CASUALTIES 90",
                "The French won. The enemy lost 300 men.                          | 2 CASUALTIES 300",
                "French losses were 4,000 compared to 900 for the British.        | 1 CASUALTIES 4000; 2 CASUALTIES 900",
                "The French lost 2,000 men; the British around 1,400.             | 1 CASUALTIES 2000; 2 CASUALTIES 1400",
                "The French lost 2,000 men; the British, 1,400.                   | 1 CASUALTIES 2000; 2 CASUALTIES 1400",
                "French losses were 2,000, British 1,400.                         | 1 CASUALTIES 2000; 2 CASUALTIES 1400",
                "The French had 80 killed to the Britons' 40.                     | 1 KILLED 80; 2 KILLED 40",
                "French losses: 1,200.                                            | 1 CASUALTIES 1200",
                "The French loss was “about 1,200 killed”.                        | ''",
                "The French killed 80 Britons for 15 of their own killed.         | 2 KILLED 80; 1 KILLED 15",
                "The British won, and the French fled leaving 400 prisoners.      | 1 CAPTURED 400",
                "There were 80 dead for the French with 90 losses, including 40 dead for the British. "
                        + "| 1 KILLED 80; 2 CASUALTIES 90; 2 KILLED 40",
                "French losses were as follows: 900 total, 30 missing, 40 captured. | 1 MISSING 30; 1 CAPTURED 40",
                "The British, who lost their guns, a lot of powder and corn, and 900 men killed, fled. | 2 KILLED 900",
                "The French had 400 killed and 20 wounded, and the British 50.    | 1 KILLED 400; 1 INJURED 20",
                "The French lost 2,000 men, and the defenders 1,400.              | 1 CASUALTIES 2000",
                "The French suffered 50 dead; their enemies, 300 dead.            | 1 KILLED 50",
                "The French lost 80 killed, the Muscovites 400 killed.            | 1 KILLED 80",
                "The Cossacks lost 300 killed, the French 80 killed.              | 1 KILLED 80",
                "The French lost 80 killed and the British 120 dead.              | 1 KILLED 80; 2 KILLED 120",
                "It ended with 200 Frenchmen captured and 40 killed on each side. | 1 CAPTURED 200; 1 KILLED 40; 2 KILLED 40",
                "The French suffered 150 casualties out of 5,000 men.             | 1 CASUALTIES 150",
            })
    void isContrastedWithTheOther(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The British took 38,000 prisoners and the camp for 300 casualties. | 1 CAPTURED 38000; 2 CASUALTIES 300",
                "It cost both the French and the British dearly; the former lost 300 men, while the latter lost 400 men. "
                        + "| 1 CASUALTIES 300; 2 CASUALTIES 400",
                "Some 300 casualties were inflicted upon the British. | 2 CASUALTIES 300",
                "At the cost of 300 people killed, the French took the hill. | 1 KILLED 300",
                "RFI said that the British and their allies lost 300 killed. | 2 KILLED 300 by RFI",
            })
    void paysForWhatItDoes(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "The attack was repulsed with the loss of 200 men.",
        "The French were driven back by the British at a cost of 250 men.",
        "The attack on the French killed 300 men.",
        "The French suffered; seven of them were killed.",
        "British sources: 300 killed.",
        "The French fled, and the old guard lost 40 killed.",
        "The Cossacks lost 300 killed, the French fled.",
        "The French said the allies took 300 prisoners.",
        "The French and the British took 300 prisoners.",
        "Each side lost a gun, and 300 men were killed.",
        "300 men had been abducted by both sides.",
        "The 17th Airborne had taken a total of 300 casualties.",
        "The French stopped it, with both sides suffering heavy losses.",
        "The French broke the British line; 300 were killed.",
        "The French had 300 prisoners in their hands.",
        "300 were killed by British estimates.",
        "The French reported that 300 prisoners had been taken.",
        "The French were cut off while guarding 300 prisoners.",
        "The French were beaten by the British, taking 300 prisoners.",
        "The French met the British, the latter losing 300 men.",
        "The French retreated and the attackers took 300 prisoners.",
        "Their losses enraged the French, even killing several men.",
        "French and British losses were 2,000 and 1,500 respectively.",
    })
    void isNotCertainWhereAnotherMayAct(String sentence) {
        assertThat(told(sentence)).isEmpty();
    }

    private static String told(String sentence) {
        return ProseArticle.withAftermath(sentence)
                .between("France", "Great Britain")
                .told();
    }

    @Test
    void aPartyThatIsCalledAnArmyOfSomethingIsNotTheArmy() {
        assertThat(ProseArticle.withAftermath("The Army of Conquest captured 46.")
                        .between("Mali", "Army of Conquest")
                        .told())
                .isEqualTo("1 CAPTURED 46");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The combined casualties of Mali and Niger were 250. | 1 CASUALTIES 250",
                "The combined casualties of Mali and ISGS were 250.  | ALL CASUALTIES 250",
            })
    void whatAlliesLoseTogetherIsTheirSides(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence)
                        .between("Mali, Niger", "ISGS")
                        .told())
                .isEqualTo(told);
    }
}
