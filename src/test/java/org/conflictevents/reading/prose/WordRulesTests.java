package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Twelve soldiers were killed.                                       | -",
                "Twelve soldiers were killed for every rebel.                       | RATE",
                "Twelve soldiers were killed a day.                                 | RATE",
                "For every rebel twelve soldiers were killed.                       | RATE",
                "Each day, twelve soldiers were killed.                             | RATE",
                "Twelve soldiers may have been killed.                              | NOT_REAL",
                "The death toll could be as high as twelve.                         | -",
                "Although it was not taken, twelve soldiers were killed.            | -",
                "Before it could be taken, twelve soldiers were killed.             | -",
                "Before it was taken, twelve soldiers could have been killed.       | NOT_REAL",
                "Without more losses, twelve soldiers were killed.                  | -",
                "Although it was taken, twelve soldiers may have been killed.       | NOT_REAL",
                "It was not taken, as twelve soldiers were killed.                  | NOT_REAL",
                "The war as a whole cost twelve soldiers.                           | OTHER_EVENT",
                "On 3 May, twelve soldiers were killed.                             | -",
                "Twelve soldiers were killed in a separate fight.                   | OTHER_EVENT",
                "Weeks later twelve soldiers were killed.                           | OTHER_EVENT",
                "Weeks later the death toll rose to twelve.                         | -",
                "A year later twelve soldiers were killed.                          | OTHER_EVENT",
                "They lost, after twelve soldiers were killed a week before.        | OTHER_EVENT",
                "The war cost twelve soldiers their lives.                          | OTHER_EVENT",
                "During the French campaign they lost twelve soldiers.              | OTHER_EVENT",
                "They lost twelve soldiers in the whole Market Garden area.         | OTHER_EVENT",
                "At the Battle off Samar, twelve soldiers were killed.              | OTHER_EVENT",
                "They took revenge in Kidal, which killed twelve soldiers.          | OTHER_EVENT",
                "By the end of the Battle of Gao, twelve soldiers had been killed.  | OTHER_EVENT",
                "By the end of the Battle of Tessin, twelve soldiers had been killed. | -",
                "It was part of the French summer offensive, which killed twelve soldiers. | OTHER_EVENT",
                "Kidal, where twelve soldiers died, was lost.                       | OTHER_EVENT",
                "It followed attacks on Gao and Kidal, in which twelve soldiers died. | OTHER_EVENT",
                "In the fighting that began on 9 May, twelve soldiers were killed.  | PART_OF_TIME",
                "In the fighting that began on 3 May, twelve soldiers were killed.  | -",
                "Twelve soldiers were killed in phase one.                          | PART_OF_TIME",
                "Of whom twelve soldiers were killed.                               | SOME_OF_THEM",
                "It had 90 soldiers, of whom twelve were killed.                    | -",
                "At Tessalit, twelve soldiers were killed.                          | OTHER_EVENT",
                "In the combined Battle of Gao, twelve soldiers were killed.        | OTHER_EVENT",
                "Having lost twelve soldiers killed, it left within five hours.     | PART_OF_TIME",
                "It—having lost twelve soldiers killed—left within five hours.      | -",
                "In this phase, twelve soldiers were killed.                        | PART_OF_TIME",
                "In the later period of the battle twelve soldiers were killed.     | PART_OF_TIME",
                "Twelve soldiers were killed, a portion of which were lost here.    | OTHER_EVENT",
                "Across Gao, twelve soldiers were killed.                           | OTHER_EVENT",
                "Twelve soldiers were killed in the whole Kidal fighting.           | OTHER_EVENT",
                "During the occupation twelve soldiers were killed.                 | OTHER_EVENT",
                "Twelve soldiers were executed during its control of the town.      | OTHER_EVENT",
                "Twelve soldiers were killed in the fighting in the northern camps. | PART_OF_TIME",
                "At the Battle of Kidal, twelve soldiers were killed.               | OTHER_EVENT",
                "At the Battle of Tessin, twelve soldiers were killed.              | -",
                "They avenged Kidal, where twelve soldiers had been killed.         | OTHER_EVENT",
                "They reached Tessin, where twelve soldiers were killed.            | -",
                "In the following weeks twelve soldiers were killed.                | OTHER_EVENT",
                "They lost twelve soldiers to disease.                              | OTHER_EVENT",
                "Twelve soldiers died in captivity.                                 | OTHER_EVENT",
                "Twelve soldiers were killed in the day's fighting.                 | -",
                "On 3 May, during Operation Badr, twelve soldiers were killed.      | OTHER_EVENT",
                "At Napoleon's order twelve soldiers were killed.                   | -",
                "Mali, which had lost twelve soldiers at Kidal, withdrew.           | INCIDENT",
                "The army said that twelve soldiers were killed there.              | INCIDENT",
                "In total twelve soldiers were killed there.                        | -",
                "Twelve soldiers were killed by the 5th Battalion alone.            | INCIDENT",
                "Twelve soldiers were killed in Tessin alone.                       | -",
                "Twelve soldiers were killed in all of Libya.                       | OTHER_EVENT",
                "It fell after clashes in which twelve soldiers were killed.        | OTHER_EVENT",
                "It fell after the clashes in which twelve soldiers were killed.    | -",
                "It came after the Battle of Kidal, in which they lost twelve men.  | OTHER_EVENT",
                "It was the deadliest since the raid of Kidal, in which twelve men died. | OTHER_EVENT",
                "They pursued those of an ambush that left twelve soldiers dead.    | OTHER_EVENT",
                "In an ambush on the way home twelve soldiers were killed.          | OTHER_EVENT",
                "In the fighting around Kidal, Mali lost twelve soldiers.           | OTHER_EVENT",
                "It was an ambush that left twelve soldiers dead.                   | -",
                "Twelve soldiers were killed in an operation in the same region.    | OTHER_EVENT",
                "In the same summer twelve soldiers were killed.                    | PART_OF_TIME",
                "In the cannonade twelve soldiers were killed.                      | PART_OF_TIME",
                "The wider fighting killed twelve soldiers.                         | OTHER_EVENT",
                "Twelve soldiers were killed in the whole conflict.                 | OTHER_EVENT",
                "Twelve soldiers were killed in the whole intervention.             | OTHER_EVENT",
                "Smith gave no losses for Mali.                                      | NOT_REAL",
                "Smith reported no losses for Mali.                                  | -",
                "Twelve missing soldiers reached Gao.                               | FOUND_AGAIN",
                "In the entire Ikaw War twelve soldiers were killed.                | OTHER_EVENT",
                "Twelve soldiers succumbed to their wounds.                         | SOME_OF_THEM",
                "The bodies of only twelve soldiers were found.                     | SOME_OF_THEM",
                "The whole operation cost twelve soldiers.                          | OTHER_EVENT",
                "Twelve soldiers were killed in the whole operation.                | -",
                "Two weeks afterwards twelve soldiers were killed.                  | OTHER_EVENT",
                "That month twelve soldiers were killed in the entire country.      | OTHER_EVENT",
                "Twelve soldiers were killed in this sector.                        | PART_OF_TIME",
                "On Bloody Hill, twelve soldiers were killed.                       | OTHER_EVENT",
                "On 3 May, on Tessin Hill, twelve soldiers were killed.             | -",
                "Twelve soldiers were killed in this offensive.                     | OTHER_EVENT",
                "Twelve soldiers died over nine days of fighting.                   | PART_OF_TIME",
                "In the whole sector twelve soldiers were killed.                   | OTHER_EVENT",
                "From Gao to Kidal they lost twelve soldiers.                       | OTHER_EVENT",
                "From Tessin to Kidal they lost twelve soldiers.                    | -",
                "Twelve soldiers were killed in the breakthrough.                   | PART_OF_TIME",
                "Twelve soldiers were killed across Libya.                          | INCIDENT",
                "In the whole battle twelve soldiers were killed.                   | -",
                "In the fight for the bridge twelve soldiers were killed.           | PART_OF_TIME",
                "During the rebellion twelve soldiers were killed.                  | OTHER_EVENT",
                "It came after the attacks on Kidal, in which twelve soldiers died. | OTHER_EVENT",
                "It came after the raid at the Kidal camp, where twelve soldiers died. | OTHER_EVENT",
                "Twelve soldiers were shot dead at one of them.                     | OTHER_EVENT",
                "Only twelve bodies were found.                                     | SOME_OF_THEM",
                "Twelve bodies were found.                                          | -",
                "Twelve soldiers had been killed in the past month.                 | PART_OF_TIME",
                "Twelve soldiers had been killed in recent weeks.                   | PART_OF_TIME",
                "Twelve soldiers were killed in further fighting.                   | PART_OF_TIME",
                "Twelve soldiers were killed in the past few weeks.                 | PART_OF_TIME",
                "Twelve soldiers were killed in the latest clashes.                 | PART_OF_TIME",
                "Twelve soldiers were killed per week.                              | RATE",
                "Twelve soldiers had been killed in the last 1.5 months alone.      | PART_OF_TIME",
                "Twelve soldiers had been killed since 4 May 2020.                  | -",
                "Twelve soldiers had been killed since 4 May 2017.                  | OTHER_EVENT",
                "The attack came two weeks after twelve soldiers were killed.       | OTHER_EVENT",
                "Two weeks after twelve soldiers were killed, they fled.            | -",
                "Twelve soldiers were killed in two months.                         | PART_OF_TIME",
                "Twelve soldiers have been killed so far this year.                 | PART_OF_TIME",
                "It followed the Kidal attack, which left twelve soldiers dead.     | OTHER_EVENT",
                "The Kidal attack had left twelve soldiers dead.                    | OTHER_EVENT",
                "The Malian attack had left twelve soldiers dead.                   | -",
                "The Kidal attack killed twelve soldiers.                           | OTHER_EVENT",
                "The Kidal Raid had the same aim and cost twelve soldiers.          | OTHER_EVENT",
                "The Kidal–Gao Raid cost twelve soldiers.                            | OTHER_EVENT",
                "The Battle of Kidal cost twelve soldiers.                          | OTHER_EVENT",
                "The Battle of Tessin cost twelve soldiers.                         | -",
                "The Marine attack took the hill and cost twelve soldiers.          | -",
                "Twelve soldiers were killed in five attacks.                       | OTHER_EVENT",
                "It was the second in a week; the first had killed twelve soldiers. | OTHER_EVENT",
                "Petit counts twelve soldiers among the dead.                       | SOME_OF_THEM",
                "No bodies were found.                                              | NOT_REAL",
                "In the whole battle, as at Gao, twelve soldiers were killed.       | -",
                "Twelve soldiers were killed in one attack.                         | -",
                "In the month that followed twelve soldiers were killed.            | OTHER_EVENT",
                "Twelve of the fifteen soldiers who died were officers.             | SOME_OF_THEM",
                "Twelve of the fifteen soldiers killed were officers.               | SOME_OF_THEM",
                "Twelve of the fifteen soldiers were killed.                        | -",
                "No soldiers are known to have been killed.                         | NOT_REAL",
                "Initially it left twelve soldiers dead.                            | PART_OF_TIME",
                "By noon twelve soldiers had been killed.                           | PART_OF_TIME",
                "Twelve soldiers were killed in minutes.                            | PART_OF_TIME",
                "The pursuers killed twelve soldiers.                               | PART_OF_TIME",
                "The attack, which left twelve soldiers dead, was claimed.          | -",
                "The battle was the deadliest of the civil war, leaving twelve soldiers dead. | -",
                "It was the deadliest attack since twelve soldiers were killed.     | OTHER_EVENT",
                "It was the deadliest day since Tessalit, where twelve soldiers were killed. | OTHER_EVENT",
                "They expected to lose twelve soldiers.                             | NOT_REAL",
                "In the second assault twelve soldiers were killed.                  | PART_OF_TIME",
                "In the third Malian assault twelve soldiers were killed.           | PART_OF_TIME",
                "In the ensuing rout twelve soldiers were killed.                   | PART_OF_TIME",
                "The charge left twelve soldiers dead.                              | PART_OF_TIME",
                "They fled in an orderly retreat and lost twelve soldiers.          | -",
                "Of the soldiers who took part in the crossing twelve were killed.  | -",
                "By 2 pm twelve soldiers had been killed.                           | PART_OF_TIME",
                "At 2 pm twelve soldiers were killed.                               | -",
                "In the fighting for the churchyard twelve soldiers were killed.    | PART_OF_TIME",
                "In the fighting for the town twelve soldiers were killed.          | -",
                "Twelve soldiers of a single unit were killed.                      | PART_OF_TIME",
                "The army said that twelve soldiers were killed.                    | -",
                "Twelve soldiers were killed, making it the deadliest attack since 2012. | -",
                "Twelve soldiers were killed, making it the deadliest since Tessalit weeks before. | -",
                "Twelve soldiers were killed, which was one of the deadliest days of the civil war. | -",
                "Twelve soldiers died in what was then the heaviest blow since 2012. | -",
                "Since 2012, twelve soldiers were killed, making it the deadliest year. | OTHER_EVENT",
                "Another twelve soldiers were killed.                               | SOME_OF_THEM",
                "Among the dead were twelve soldiers killed by rebels.              | SOME_OF_THEM",
                "Of them, two wounded, twelve soldiers were killed.                 | -",
                "They won, of whom twelve soldiers were killed.                     | SOME_OF_THEM",
                "Twelve soldiers were killed in a fight that lasted two hours.      | -",
                "They failed to prevent the loss of twelve soldiers.                | NOT_REAL",
                "Not less than twelve soldiers were killed.                         | -",
                "Not one of twelve soldiers was killed.                             | NOT_REAL",
                "They lost twelve soldiers in each attack.                          | RATE",
                "They lost another twelve casualties.                               | SOME_OF_THEM",
                "In the first hour twelve soldiers were killed.                     | PART_OF_TIME",
                "Over the three days of the battle twelve soldiers were killed.     | -",
                "Over the ten month battle twelve soldiers were killed.             | -",
                "In the first three days of the battle twelve soldiers were killed. | PART_OF_TIME",
                "Within three days of fighting twelve soldiers were killed.         | -",
                "In two hours of fighting twelve soldiers were killed.              | -",
                "In two hours twelve soldiers were killed.                          | PART_OF_TIME",
                "A car bomb killed twelve soldiers.                                 | INCIDENT",
                "Twelve soldiers were killed and by a car bomb five more.           | INCIDENT",
                "Twelve soldiers were killed by air strikes during the battle.      | -",
                "After the car bomb the death toll was twelve.                      | -",
            })
    void doubtsFiguresForWordsBesideThem(String words, Doubt doubt) {
        assertThat(doubt(Contexts.oneDay(), SectionKind.OUTCOME, words)).isEqualTo(doubt);
    }

    @Test
    void periodsAreThePartOfALongerBattle() {
        String days = "Within three days of fighting twelve soldiers were killed.";

        assertThat(doubt(Contexts.longBattle(), SectionKind.CASUALTIES, days)).isEqualTo(Doubt.PART_OF_TIME);
    }

    @Test
    void incidentsAreTheWholeOfTheLeadOfOneDay() {
        String bomb = "A car bomb killed twelve soldiers.";

        assertThat(doubt(Contexts.oneDay(), SectionKind.LEAD, bomb)).isNull();
        assertThat(doubt(Contexts.longBattle(), SectionKind.LEAD, bomb)).isEqualTo(Doubt.INCIDENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the checkpoint, rebels killed twelve soldiers.",
                "The incident killed twelve soldiers.",
                "Twelve soldiers were killed when rebels came.",
                "Twelve soldiers were killed overnight.",
            })
    void oneFightMayBeTheWholeOfAVeryShortBattle(String words) {
        assertThat(doubt(Contexts.oneDay(), SectionKind.OUTCOME, words)).isNull();
        assertThat(doubt(Contexts.longBattle(), SectionKind.OUTCOME, words)).isEqualTo(Doubt.INCIDENT);
    }

    @Test
    void aircraftThatAreCountedBesideThemAreLossesToo() {
        String counted = "Mali lost twelve soldiers, two guns and 822 aircraft.";
        String shot = "Mali lost twelve soldiers to the guns of the aircraft.";

        assertThat(doubt(Contexts.longBattle(), SectionKind.OUTCOME, counted)).isNull();
        assertThat(doubt(Contexts.longBattle(), SectionKind.OUTCOME, shot)).isEqualTo(Doubt.INCIDENT);
    }

    @Test
    void otherPlacesSpeakAgainstTheWholeOfALongBattle() {
        String place = "Twelve soldiers were killed at Gao.";

        assertThat(doubt(Contexts.oneDay(), SectionKind.OUTCOME, place)).isNull();
        assertThat(doubt(Contexts.longBattle(), SectionKind.OUTCOME, place)).isEqualTo(Doubt.INCIDENT);
        assertThat(doubt(Contexts.longBattle(), SectionKind.OUTCOME, "Twelve soldiers were killed at Tessin."))
                .isNull();
    }

    @Test
    void warsAreOtherEventsUnlessTheArticleIsOnOne() {
        String war = "Twelve soldiers were killed during the war.";

        assertThat(doubt(Contexts.oneDay(), SectionKind.OUTCOME, war)).isEqualTo(Doubt.OTHER_EVENT);
        assertThat(doubt(Contexts.oneDay(), SectionKind.OUTCOME, "Twelve soldiers were killed during the battle."))
                .isNull();
    }

    private static Doubt doubt(BattleContext battle, SectionKind section, String words) {
        AnnotatedSentence sentence = Contexts.sentence(battle, words);
        TotalWords totals = new TotalWords(battle, section, sentence);
        List<DoubtRule> rules = List.of(
                new WordRules(battle, sentence, ParagraphSoFar.NOTHING, totals),
                new IncidentRules(battle, section, sentence, totals));
        return DoubtRule.first(rules, Contexts.candidate(sentence));
    }
}
