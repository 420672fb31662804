package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many ways in which histories tell of losses, in a battle of France and Great Britain on one day. */
class LossWordingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French casualties were 700 including 184 prisoners. | 1 CASUALTIES 700; 1 CAPTURED 184",
                "The French lost 5,000 men killed and wounded, while the British lost 2,500. "
                        + "| 1 KILLED_OR_INJURED 5000; 2 CASUALTIES 2500",
                "The French suffered 1,200 casualties, including 400 killed. | 1 CASUALTIES 1200; 1 KILLED 400",
                "About 700 Frenchmen were killed, 1,200 were wounded and 500 were taken prisoner. "
                        + "| 1 KILLED 700; 1 INJURED 1200; 1 CAPTURED 500",
                "More than 2,000 French soldiers lay dead on the field. | 1 KILLED 2001..null",
                "Casualties amounted to 300 on the French side and 150 on the British side. "
                        + "| 1 CASUALTIES 300; 2 CASUALTIES 150",
                "The French suffered 850 killed, 2,100 wounded and 1,300 captured. "
                        + "| 1 KILLED 850; 1 INJURED 2100; 1 CAPTURED 1300",
                "French losses were put at 4,000 killed by British sources. | 1 KILLED 4000 by British sources",
                "The French left 700 dead on the field. | 1 KILLED 700",
                "All 30 French guards were eventually killed. | 1 KILLED 30",
                "Forty British soldiers were finally captured. | 2 CAPTURED 40",
                "The British buried 2,600 French dead. | 1 KILLED 2600",
                "The British lost only eleven men killed and 27 wounded. | 2 KILLED 11; 2 INJURED 27",
                "Total British casualties were 1,350, of which 410 were killed, 870 wounded and 70 missing. "
                        + "| 2 CASUALTIES 1350; 2 KILLED 410; 2 INJURED 870; 2 MISSING 70",
                "The French lost between 2,000 and 3,000 men. | 1 CASUALTIES 2000..3000",
                "The British loss was 32 killed and 120 wounded; the French loss was about 300. "
                        + "| 2 KILLED 32; 2 INJURED 120; 1 CASUALTIES 300",
                "The French had suffered a loss of 700 men. | 1 CASUALTIES 700",
                "British casualties totalled 1,100 men. | 2 CASUALTIES 1100",
                "The battle resulted in 5,000 French casualties. | 1 CASUALTIES 5000",
                "The British suffered only 60 casualties. | 2 CASUALTIES 60",
                "The French, having lost 2,000 men, withdrew. | 1 CASUALTIES 2000",
                "The French withdrew with the loss of 2,000 men. | 1 CASUALTIES 2000",
                "Twelve British soldiers died and another 40 were injured. | 2 KILLED 12; 2 INJURED 40",
                "The bodies of 13 British soldiers were later found. | 2 KILLED 13",
                "The French lost one man killed. | 1 KILLED 1",
                "British losses were light, with 7 killed and 15 wounded. | 2 KILLED 7; 2 INJURED 15",
                "French casualties are not known, but the British lost 300 men. | 2 CASUALTIES 300",
                "Over 400 were killed on the French side. | 1 KILLED 401..null",
                "British casualties were 120, with 30 killed. | 2 CASUALTIES 120; 2 KILLED 30",
                "The British incurred 120 casualties. | 2 CASUALTIES 120",
                "35 of the 200 British soldiers were killed. | 2 KILLED 35",
                "35 of the British soldiers were killed. | 2 KILLED 35",
                "Twelve British soldiers were killed, including two officers, and 30 wounded. | 2 KILLED 12; 2 INJURED 30",
                "Twelve British soldiers and two civilians were killed, and 30 wounded. | 2 KILLED 12; CIVILIANS KILLED 2",
                "Twelve British soldiers died, and most of the guests left on the last day. | 2 KILLED 12",
                "At least 245 French were killed. | 1 KILLED 245..null",
                "The Spanish forces lost 20 soldiers. | ''",
                "The British withdrew with the loss of only five men wounded. | 2 INJURED 5",
                "Twelve members of a club and two members of the British army were killed. | 2 KILLED 2",
                "Four people, all civilians, were killed. | CIVILIANS KILLED 4",
                "The French had 120 men killed, including their general, 330 wounded and 40 captured. "
                        + "| 1 KILLED 120; 1 INJURED 330; 1 CAPTURED 40",
                "The French massacred 30 British soldiers, including 12 wounded. | 2 KILLED 30",
                "Twelve British soldiers, including two officers, had been killed. | 2 KILLED 12",
                "Twelve British soldiers including two officers were killed. | 2 KILLED 12",
                "Twelve British soldiers and their commander were killed. | 2 KILLED 12",
                "Twelve British soldiers and the town were captured. | ''",
                "Twelve British soldiers were killed and thirty Frenchmen. | 2 KILLED 12; 1 KILLED 30",
                "The French lost 300 killed, wounded and prisoners. | 1 CASUALTIES 300",
                "The French lost 300 men killed, wounded and missing from 3 to 4 May. | 1 CASUALTIES 300",
                "The French lost 300 men as prisoners. | 1 CAPTURED 300",
                "The French managed to kill 300 British soldiers. | 2 KILLED 300",
                "300 British fell. | 2 KILLED 300",
                "12 of the British soldiers died. | 2 KILLED 12",
                "The French captured a garrison of 300 British soldiers. | 2 CAPTURED 300",
                "The French lost 300 killed and many more wounded. | 1 KILLED 300; 1 INJURED ?",
                "The French lost 300 killed and twice as many wounded. | 1 KILLED 300",
                "The French had many wounded. | ''",
                "The losses of ships were 12. | ''",
                "The battle left 30 French soldiers dead and another wounded. | 1 KILLED 30; 1 INJURED 1",
                "The French lost 6,000 men and the British 5,000 men. | 1 CASUALTIES 6000; 2 CASUALTIES 5000",
                "All 81 French soldiers under Gen. William J. Petit were killed. | 1 KILLED 81",
                "The French admitted a loss of 150 though they won. | 1 CASUALTIES 150 by French",
                "Some 623 North African, Senegalese and French soldiers were killed. | 1 KILLED 623",
                "Almost all of the 300 British soldiers were killed. | ''",
                "French losses were 300; those of the British were 120. | 1 CASUALTIES 300; 2 CASUALTIES 120",
                "French losses were 300, those of the British 120. | 1 CASUALTIES 300; 2 CASUALTIES 120",
                "French casualties were 300, British casualties 120. | 1 CASUALTIES 300; 2 CASUALTIES 120",
                "French losses amounted to 300, and the British were 120. | 1 CASUALTIES 300",
                "Twelve Frenchmen, many of them wounded, were killed. | 1 KILLED 12",
                "Estimates of the number of Frenchmen killed range from 500 to 700. | 1 KILLED 500..700",
                "The French fled, leaving 300 dead. | 1 KILLED 300",
                "The French lost 5 officers and 32 men killed, and 7 officers and 54 men wounded. "
                        + "| 1 KILLED 5; 1 KILLED 32; 1 INJURED 7; 1 INJURED 54",
                "The French had 14 officers and 230 other ranks killed. | 1 KILLED 14; 1 KILLED 230",
                "The French killed 12 men and 30 men were wounded. | 2 KILLED 12",
                "The French lost 37 killed (including 5 officers) and 61 wounded (including 7 officers). "
                        + "| 1 KILLED 37; 1 INJURED 61",
                "The French lost 1,200 men, killed and wounded. | 1 KILLED_OR_INJURED 1200",
                "The French lost 1,200 men in killed and wounded. | 1 KILLED_OR_INJURED 1200",
                "More than 500 of the French garrison of 800 were killed. | 1 KILLED 501..null",
                "500 French soldiers were killed or went missing. | 1 CASUALTIES 500",
                "30 French soldiers died in the fighting along with 12 civilians. | 1 KILLED 30; CIVILIANS KILLED 12",
                "30 British soldiers were mortally wounded. | 2 KILLED 30",
                "Some 300 French soldiers fell, and 200 were captured. | 1 KILLED 300; 1 CAPTURED 200",
                "About 300 French soldiers were lost. | 1 CASUALTIES 300",
                "2,500 British soldiers were killed, as were 300 Frenchmen. | 2 KILLED 2500; 1 KILLED 300",
                "The battle left 37 French and 12 British dead. | 1 KILLED 37; 2 KILLED 12",
                "The French lost 5,000 men, and 1000 were taken prisoner. | 1 CASUALTIES 5000; 1 CAPTURED 1000",
                "They inflicted 5000 British casualties to France's 1200. | 2 CASUALTIES 5000; 1 CASUALTIES 1200",
                "20-odd British soldiers died. | 2 KILLED 20",
                "The French attacked the British, who retreated, leaving 300 dead. | 2 KILLED 300",
                "The French retreated when the British killed 300 men. | 1 KILLED 300",
                "The French broke and lost 2,000 prisoners. | 1 CAPTURED 2000",
                "The French surrendered with their 1,200 men. | 1 SURRENDERED 1200",
                "The French took the hill, losing 17 of their own. | 1 CASUALTIES 17",
                "The British confirmed that 40 soldiers were killed. | 2 KILLED 40 by British",
                "The battle left 300 French soldiers dead and 150 wounded. | 1 KILLED 300; 1 INJURED 150",
                "The French attacked the hill, killing 12 British soldiers and wounding 30 others. "
                        + "| 2 KILLED 12; 2 INJURED 30",
                "The French army lost 3,000 of its 10,000 men. | 1 CASUALTIES 3000",
                "British casualties came to 49 killed and 93 wounded. | 2 KILLED 49; 2 INJURED 93",
                "The British killed 600 French. | 1 KILLED 600",
                "The French suffered 600 dead, to just 40 British. | 1 KILLED 600; 2 KILLED 40",
                "The total casualties of the battle were 7,000. | ALL CASUALTIES 7000",
                "The British casualties were 13 officers and 250 men killed and wounded. "
                        + "| 2 KILLED_OR_INJURED 13; 2 KILLED_OR_INJURED 250",
                "The British took 450 French prisoners. | 1 CAPTURED 450",
                "The French lost 1,800 men, of whom 600 were killed. | 1 CASUALTIES 1800; 1 KILLED 600",
                "British losses were 600 (100 dead and 500 wounded). | 2 CASUALTIES 600; 2 KILLED 100; 2 INJURED 500",
                "The British suffered 120 fatalities. | 2 KILLED 120",
                "The French lost as many as 600 men. | 1 CASUALTIES null..600",
                "French casualties exceeded 3,000, with another 1,500 captured. "
                        + "| 1 CASUALTIES 3001..null; 1 CAPTURED 1500",
                "The French suffered losses of 2,000 killed, 4,000 wounded and 3,000 missing or captured. "
                        + "| 1 KILLED 2000; 1 INJURED 4000; 1 CAPTURED_OR_MISSING 3000",
                "Out of 5,000 French troops engaged, 1,200 became casualties. | 1 CASUALTIES 1200",
                "The French left behind 400 dead and 200 prisoners. | 1 KILLED 400; 1 CAPTURED 200",
                "The fortress fell, and 3,000 French soldiers were taken prisoner. | 1 CAPTURED 3000",
                "At the end of the day, the British had suffered 230 killed and 1,100 wounded. "
                        + "| 2 KILLED 230; 2 INJURED 1100",
                "The French lost 5,000 men to the British 400. | 1 CASUALTIES 5000; 2 CASUALTIES 400",
                "The French had about 1,300 men killed and 2,000 wounded. | 1 KILLED 1300; 1 INJURED 2000",
                "British casualties during the siege were 1,100, and those of the French 2,500. "
                        + "| 2 CASUALTIES 1100; 1 CASUALTIES 2500",
                "The French suffered a total of 400 casualties. | 1 CASUALTIES 400",
                "More than 300 French were taken prisoner. | 1 CAPTURED 301..null",
                "A further 200 British soldiers were wounded. | 2 INJURED 200",
                "The British squadron lost 5 killed and 20 wounded. | 2 KILLED 5; 2 INJURED 20",
                "Casualties on both sides amounted to around 4,000 men. | ALL CASUALTIES 4000",
                "The French loss amounted to between 700 and 800 killed. | 1 KILLED 700..800",
                "French killed and wounded numbered 1,200. | 1 KILLED_OR_INJURED 1200",
                "Total losses were 5,000 for the French and 3,000 for the British. "
                        + "| 1 CASUALTIES 5000; 2 CASUALTIES 3000",
                "There were heavy French losses, with 1,500 killed. | 1 KILLED 1500",
                "The French were routed, losing 300 men. | 1 CASUALTIES 300",
                "Some 300 French soldiers and 20 civilians, had been killed. | 1 KILLED 300; CIVILIANS KILLED 20",
                "The massacre of 300 French soldiers followed. | 1 KILLED 300",
                "In the action that followed, 300 French soldiers were killed. | 1 KILLED 300",
                "Fifty people died – 30 French soldiers and 20 civilians. "
                        + "| UNKNOWN KILLED 50; 1 KILLED 30; CIVILIANS KILLED 20",
                "The French suffered heavy losses, while British casualties were negligible. "
                        + "| 1 CASUALTIES ?; 2 CASUALTIES ?",
                "There were heavy casualties on both sides. | ALL CASUALTIES ?",
                "Wellington said that the claim of heavy French losses was a lie. | ''",
                "The British drove the French from the field, killing 300 and capturing 500. "
                        + "| 1 KILLED 300; 1 CAPTURED 500",
                "The French retreated, leaving behind 300 dead. | 1 KILLED 300",
                "The French retreated after suffering 2,000 casualties. | 1 CASUALTIES 2000",
                "The French suffered 2,000 casualties and the British about half that number. | 1 CASUALTIES 2000",
                "Overall, the French lost 2,000 men. | 1 CASUALTIES 2000",
                "In all, 300 British soldiers were killed and 800 wounded. | 2 KILLED 300; 2 INJURED 800",
                "No British soldiers were killed. | 2 KILLED 0",
                "The French lost their commander and 600 men killed. | 1 KILLED 600",
                "The French suffered 600 dead, to 40 British. | 1 KILLED 600; 2 KILLED 40",
                "The French suffered 600 casualties to 40 for the British. | 1 CASUALTIES 600; 2 CASUALTIES 40",
                "The French suffered 600 dead compared to 40 British soldiers. | 1 KILLED 600; 2 KILLED 40",
                "Losses among the French were 40 dead. | 1 KILLED 40",
                "The French lost one killed and two wounded. | 1 KILLED 1; 1 INJURED 2",
                "It was a disaster for the French, who lost 3,000 killed.         | 1 KILLED 3000",
                "By the time the French fled, they had lost 800 men.              | 1 CASUALTIES 800",
                "At a cost of 300 casualties, the British took the redoubt.       | 2 CASUALTIES 300",
                "French losses were lighter: 300 killed and 90 wounded.           | 1 KILLED 300; 1 INJURED 90",
                "The French dead amounted to 6,900.                               | 1 KILLED 6900",
                "Some 1,000 Frenchmen fell at Tessin.                             | 1 KILLED 1000",
                "Only 117 British died, compared to 4,380 French.                 | 2 KILLED 117; 1 KILLED 4380",
                "British authors raise the French casualties to 3,400.            | 1 CASUALTIES 3400 by British authors",
                "The French lost 600 killed. The official British list showed 488 dead. "
                        + "| 1 KILLED 600; 2 KILLED 488 by British",
                "British sources gave a number of more than 500 French killed.    | 1 KILLED 501..null by British sources",
                "Of the civilian population, some 350 people died.                | CIVILIANS KILLED 350",
                "The French lost 600 killed. The British official history records 488 killed. "
                        + "| 1 KILLED 600; 2 KILLED 488 by British official history",
                "The French lost 600 killed. Prussian regimental histories record 488 killed. | 1 KILLED 600",
                "The French lost 600 killed. British newspapers reported 488 killed. "
                        + "| 1 KILLED 600; 1 KILLED 488 by British newspapers",
                "French losses were 600 people.                                   | 1 CASUALTIES 600",
                "Total losses of the 182nd Brigade were 510.                      | ''",
                "The army's losses in the battle were 168 killed.                 | ''",
                "French losses were put by Smith at 600 killed.                   | 1 KILLED 600 by Smith",
                "Smith calculated a total of 600 French dead.                     | 1 KILLED 600 by Smith",
                "Smith lists 24 killed and 90 wounded, for a total of 114.        | ''",
            })
    void areRead(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence)
                        .between("France", "Great Britain")
                        .told())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 soldiers, 3 policemen and a gendarme were killed.             | 1 KILLED 14; 1 KILLED 3; 1 KILLED 1",
                "Fourteen soldiers were killed, along with a civilian.            | 1 KILLED 14; CIVILIANS KILLED 1",
                "12 jihadists were killed by the army, and five were captured.    | 2 KILLED 12; 2 CAPTURED 5",
                "Five were killed and eight wounded among the Malian army.        | 1 KILLED 5; 1 INJURED 8",
                "At least 55 died: 30 jihadists, 20 soldiers and five civilians.  "
                        + "| UNKNOWN KILLED 55..null; 2 KILLED 30; 1 KILLED 20; CIVILIANS KILLED 5",
                "The militants claimed that they had killed 54 soldiers.          | 1 KILLED 54 by militants",
                "RFI put the losses at 18 killed and 48 wounded: 7 killed and 19 wounded of the UN and 11 killed and 29 "
                        + "wounded of the rest. | ''",
                "Malian losses were 18 killed and 48 wounded: 7 killed and 19 wounded of the UN, 11 killed and 29 wounded "
                        + "of the rest. | 1 KILLED 18; 1 INJURED 48",
                "143 soldiers, including 12 officers, and 212 jihadists were killed. | 1 KILLED 143; 2 KILLED 212",
                "Mali lost 9 dead. According to the police chief, 100 attackers were killed. | 1 KILLED 9",
                "ISGS lost 9 dead. By 21 May, it had risen to 20 killed, according to the army. | 2 KILLED 9",
                "The army put the number of dead in the region at 20. | UNKNOWN KILLED 20 by army",
                "The army put the number of dead at 20. | 1 KILLED 20 by army",
                "12 soldiers were killed, and according to the UN the fighting killed 14 civilians. "
                        + "| 1 KILLED 12; CIVILIANS KILLED 14 by UN",
                "12 soldiers were killed, the UN told RFI, and 14 were wounded. | 1 KILLED 12 by UN",
                "In the battle 80 fell. | ''",
                "They brought in 80 wounded civilians. | CIVILIANS INJURED 80",
                "A spokesman for ISGS denied this and said that the group had lost three men. | 2 CASUALTIES 3 by ISGS",
                "A spokesman said that 12 were killed. | ''",
                "Of the Malian soldiers, 80 fell. | 1 KILLED 80",
                "Of the Malian cities, 80 fell. | ''",
                "50 people were killed among the jihadists since the start of the battle. | 2 KILLED 50",
                "ISGS issued a statement in which it said it killed 60 soldiers.  | 1 KILLED 60 by ISGS",
                "Witnesses told RFI so. ISGS published a video in which it claimed to have killed 60 soldiers. "
                        + "| 1 KILLED 60 by ISGS",
                "RFI said that 60 militants were killed. The army put it at 70 dead. "
                        + "| 2 KILLED 60 by RFI; 2 KILLED 70 by army",
                "The jihadists took six soldiers hostage.                         | 1 CAPTURED 6",
                "The jihadists captured six soldiers.                             | 1 CAPTURED 6",
                "The jihadists executed 14 captured soldiers.                     | 1 KILLED 14",
                "Some 14 soldiers had fallen.                                     | 1 KILLED 14",
                "The number of soldiers killed was 28.                            | 1 KILLED 28",
                "Casualties among the jihadists were put at 40 dead.              | 2 KILLED 40",
                "The jihadists left behind 20 bodies.                             | 2 KILLED 20",
                "The army declared one dead in its ranks.                         | 1 KILLED 1 by army",
                "A captain and four soldiers were killed.                         | 1 KILLED 1; 1 KILLED 4",
                "Three nurses and four soldiers were killed.                      | 1 KILLED 4",
                "He had lost 12 people.                                           | ''",
                "The number of ISGS dead was unknown, but the army put the toll at 12. | UNKNOWN KILLED 12 by army",
                "The army said that of the 12 dead most were armed.               | ''",
                "Officials said that two soldiers were captured alive and then executed. | 1 KILLED 2 by officials",
                "Officials spoke of a man accused of killing 12 soldiers.         | ''",
                "A first toll given by the army reported 12 dead on the side of the soldiers. | 1 KILLED 12 by army",
                "The attackers lost 60 killed, according to the army.             | ''",
                "According to the provisional report of the army, 24 soldiers died. | 1 KILLED 24 by army",
                "ISGS claimed the attack on 5 May, giving a toll of 24 soldiers killed. "
                        + "| 1 KILLED 24 by ISGS on 2020-05-05",
                "Twelve jihadists were killed, including the Algerian Omar Ba.    | 2 KILLED 12",
                "Omar Ba, a commander of ISGS, told RFI that his troops had lost 3 killed. | 2 KILLED 3 by Omar Ba",
                "Omar Ba said that his troops had lost 3 fighters.                | ''",
                "Omar Ba said four soldiers died. Thirty jihadists died according to his reports. "
                        + "| 1 KILLED 4 by Omar Ba; 2 KILLED 30 by Omar Ba",
                "ISGS said that it had lost 3 killed against 100 dead for Malian forces. "
                        + "| 2 KILLED 3 by ISGS; 1 KILLED 100 by ISGS",
            })
    void areReadInFightsWithInsurgents(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).told()).isEqualTo(told);
    }
}
