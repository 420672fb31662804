package org.conflictevents.reading.prose.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Headcount;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve soldiers were reportedly killed.          | KILLED Twelve soldiers were reportedly killed",
                "The toll was 24 soldiers killed.                 | KILLED 24 soldiers killed",
                "It left 30 dead.                                 | KILLED 30 dead",
                "Two soldiers went missing.                       | MISSING Two soldiers went missing",
                "The army counted 31 civilian deaths.             | KILLED 31 civilian deaths",
                "33 terrorists were “neutralized”.                | CASUALTIES 33 terrorists were “neutralized",
                "12 soldiers (two of Gao) were killed.            | KILLED 12 soldiers (two of Gao) were killed; -",
                "30 men were killed, wounded, or captured.        | CASUALTIES 30 men were killed",
                "30 men were killed or taken.                     | CASUALTIES 30 men were killed or taken",
                "Two men, Jean Petit, 30, and Paul Roy, died.     | KILLED Two men, Jean Petit, 30, and Paul Roy, died",
                "12 men, with a patrol, were captured.            | CAPTURED 12 men, with a patrol, were captured",
                "He led 300 men, fought, and was killed.          | -",
                "The head of 300 men, Jean Petit, was killed.     | -",
                "One man, a medic, was killed.                    | KILLED One man, a medic, was killed; -",
                "30 men out of a total of 90 were killed.         | KILLED 30 men out of a total of 90 were killed",
                "30 men became prisoners of war.                  | CAPTURED 30 men became prisoners of war",
                "The two soldiers that died were mourned.         | KILLED two soldiers that died",
                "The 71 dead soldiers were honoured.              | KILLED 71 dead soldiers",
                "12 captured soldiers were executed.              | KILLED 12 captured soldiers were executed",
                "Four prisoners were executed.                    | KILLED Four prisoners were executed",
                "Three men who had been wounded died in Gao.      | KILLED Three men who had been wounded died",
                "Three men who had been wounded saw two die.      | INJURED Three men who had been wounded; -",
                "They sent 150 soldiers, 24 of them were killed.  | -; KILLED 24 of them were killed",
                "There were 150 soldiers, 24 of whom died.        | -; KILLED 24 of whom died",
                "30 men surrendered or were captured.             | CAPTURED 30 men surrendered",
                "They left with 12 men lost.                      | CASUALTIES 12 men lost",
                "12 men lost their way.                           | -",
                "They lost 20 tanks, two guns and 300 men.        | CASUALTIES lost 20 tanks, two guns and 300 men",
                "They took part and captured four guns and 300 men in Gao. "
                        + "| CAPTURED captured four guns and 300 men",
                "They captured four guns and 300 men fled.        | -",
                "Three Malian captives were later beheaded.       | KILLED Three Malian captives were later beheaded",
                "Four prisoners of the army of Mali were shot dead. | KILLED Four prisoners of the army of Mali were shot dead",
                "Four prisoners of war died.                      | KILLED Four prisoners of war died",
                "They executed four prisoners.                    | KILLED executed four",
                "Killing the four captives, they left.            | KILLED Killing the four",
                "They shot the four prisoners.                    | -",
                "Four hostages and three prisoners were released. | -; -",
                "Four captured soldiers were later shot.          | -",
                "They released four captured soldiers.            | -",
                "12 soldiers were taken prisoner and executed.    | KILLED 12 soldiers were taken prisoner and executed",
                "Four captives escaped.                           | -",
                "They had taken four as prisoners.                | CAPTURED four as prisoners",
                "They left 40 men killed and captured three.      | KILLED 40 men killed; CAPTURED captured three",
                "They lost 110 killed and wounded 64 men.         | CASUALTIES lost 110; INJURED wounded 64 men",
                "They took four prisoners.                        | CAPTURED four prisoners",
                "Four prisoners were taken.                       | CAPTURED Four prisoners",
                "A rebel killed General Petit.                    | -",
                "Some 40 rebels captured Gao.                     | -",
                "They counted 40 soldiers killed Sunday.          | KILLED 40 soldiers killed",
                "Iraq Body Count gave 31 soldiers.                | -",
                "A soldier was killed.                            | KILLED A soldier was killed",
                "24 soldiers and a civilian were killed.          | KILLED 24 soldiers and a civilian were killed; "
                        + "KILLED a civilian were killed",
                "Some 90,000 locals to leave the city.            | OTHER Some 90,000 locals to leave the city",
                "20 guns fell, and 30 men fell in battle.         | KILLED 30 men fell in battle",
                "20 were lost, and 30 men were lost.              | -; CASUALTIES 30 men were lost",
                "12 missing, and 30 reported wounded.             | MISSING 12 missing; INJURED 30 reported wounded",
                "30 men were captured or missing.                 | CAPTURED_OR_MISSING 30 men were captured or missing",
                "They had fled and taken 30 men prisoner.         | CAPTURED 30 men prisoner",
                "The attack cost them 9,000 men.                  | CASUALTIES cost them 9,000 men",
                "It cost them 9,000 francs.                       | ''",
                "40 men, including 12 medics, and nine rebels were killed. "
                        + "| KILLED 40 men, including 12 medics, and nine rebels were killed; "
                        + "KILLED 12 medics, and nine rebels were killed; KILLED nine rebels were killed",
                "One man died; the captain, ten officers and 92 sailors were rescued. | KILLED One man died; -; -",
                "Around 1,000 troops of the French 5th Division died. | KILLED Around 1,000 troops of the French 5th Division died",
                "The army suffered 80 killed between 12 and 14 May. | KILLED 80 killed",
                "The army reported 25,000 overall casualties.     | CASUALTIES 25,000 overall casualties",
                "The army suffered heavy losses in equipment.     | -",
                "Smith wrote of 635 Axis casualties.              | CASUALTIES 635 Axis casualties",
                "The toll of the day was four fatal casualties.   | KILLED four fatal casualties",
            })
    void readsWhatIsToldBehindAFigure(String words, String losses) {
        assertThat(losses(words)).isEqualTo(losses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They came, killing 12 soldiers.                  | KILLED killing 12 soldiers",
                "They killed a total of 12 soldiers.              | KILLED killed a total of 12 soldiers",
                "They killed a soldier.                           | KILLED killed a soldier",
                "They killed 24 soldiers and a civilian.          | KILLED killed 24 soldiers; KILLED a civilian",
                "They killed another 12.                          | KILLED killed another 12",
                "The bodies of the 30 soldiers came.              | KILLED bodies of the 30 soldiers",
                "Mali lost 300 men.                               | CASUALTIES lost 300 men",
                "They killed or captured 30 men.                  | CASUALTIES captured 30 men",
                "They were killed 30 soldiers of the base said.   | -",
                "Mali lost 300.                                   | CASUALTIES lost 300",
                "It cost the Malian army 300 men.                 | CASUALTIES cost the Malian army 300 men",
                "Mali had 20 tanks and lost 12.                   | -",
                "Mali lost 60 tanks while ISGS lost only four.    | -",
                "They killed all of the 12 soldiers.              | -; KILLED killed all of the 12 soldiers",
                "The hospital confirmed the deaths of 12 Houthis. | KILLED deaths of 12 Houthis",
                "They took in the wounded 800 soldiers.           | -",
                "They killed somewhere between 20 and 30 men.     | KILLED killed somewhere between 20 and 30 men",
                "They lost in total 300 men.                      | CASUALTIES lost in total 300 men",
            })
    void readsWhatIsToldBeforeAFigure(String words, String losses) {
        assertThat(losses(words)).isEqualTo(losses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll was 24.                           | KILLED death toll was 24",
                "The death toll rose to 24 two days later.        | KILLED death toll rose to 24",
                "It put the number of wounded at 40 soldiers.     | INJURED number of wounded at 40 soldiers",
                "French losses were reported to be 600.           | CASUALTIES losses were reported to be 600",
                "Estimates of losses range from 200 to 400.       | CASUALTIES losses range from 200 to 400",
                "The dead and wounded numbered 600.               | KILLED_OR_INJURED dead and wounded numbered 600",
                "The fatalities were estimated at 600.            | KILLED fatalities were estimated at 600",
                "The killed numbered 350.                         | KILLED killed numbered 350",
                "The dead were 350.                               | KILLED dead were 350",
                "The number of Malian prisoners was put at 350.   | CAPTURED number of Malian prisoners was put at 350",
                "They had 350 killed/wounded.                     | KILLED_OR_INJURED 350 killed",
                "They suffered 350 KIAs.                          | KILLED 350 KIAs",
                "350 prisoners were handed over to them.          | -",
                "Losses were put at 300 – 150 dead and 90 missing. | CASUALTIES Losses were put at 300; KILLED 150 dead; "
                        + "MISSING 90 missing",
                "The death toll, as of 24, grew.                  | -",
            })
    void readsTolls(String words, String losses) {
        assertThat(losses(words)).isEqualTo(losses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 rebels and 15 soldiers were dead.      | KILLED 3 rebels and 15 soldiers were dead; "
                        + "KILLED 15 soldiers were dead",
                "They killed 12 men and three civilians.  | KILLED killed 12 men; KILLED three civilians",
                "They killed 12 men, 30 rebels are said to have fled. | KILLED killed 12 men; -",
                "12 men, 5 rebels and 3 civilians died.   | KILLED 12 men, 5 rebels and 3 civilians died; "
                        + "KILLED 5 rebels and 3 civilians died; KILLED 3 civilians died",
                "150 Russians dead and wounded.           | KILLED_OR_INJURED 150 Russians dead and wounded",
                "3 came and 15 soldiers died.             | -; KILLED 15 soldiers died",
                "12 soldiers died; 3 rebels came.         | KILLED 12 soldiers died; -",
                "12 men (two of them ill) and 5 rebels were captured. | CAPTURED 12 men (two of them ill) and 5 rebels were captured; "
                        + "-; CAPTURED 5 rebels were captured",
                "12 locals died and thousands were displaced.  | KILLED 12 locals died; OTHER thousands were displaced",
                "A rebel died, and so did 12 soldiers.         | KILLED A rebel died; KILLED 12 soldiers",
                "30 died and 12 were hurt, along with a rebel. | KILLED 30 died; INJURED 12 were hurt; -",
                "12 soldiers died and 90 were evacuated.       | KILLED 12 soldiers died; -",
            })
    void sharesWhatIsToldOfFiguresThatAreJoined(String words, String losses) {
        assertThat(losses(words)).isEqualTo(losses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 12 men, 5 rebels and 3 civilians died.    | 12..null; 5..null; 3..null",
                "More than 12 men and 5 rebels died.                | 13..null; 6..null",
                "At least 12 men and a civilian died.               | 12..null; 1..1",
                "At least 12 men and up to 5 rebels died.           | 12..null; null..5",
                "At least 12 men died and 5 were wounded.           | 12..null; 5..5",
                "12+ men and 5 rebels died.                         | 12..null; 5..5",
                "12 men and at least 5 rebels died.                 | 12..12; 5..null",
            })
    void aLowerBoundBeforeAListHoldsForAllOfIt(String words, String bounds) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        Map<Headcount, Loss> losses = LossReader.read(sentence);

        assertThat(sentence.headcounts().stream()
                        .map(headcount -> losses.get(headcount).headcount().figure())
                        .map(figure -> figure.min() + ".." + figure.max())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(bounds);
    }

    private static String losses(String words) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        Map<Headcount, Loss> losses = LossReader.read(sentence);
        return sentence.headcounts().stream()
                .map(losses::get)
                .map(loss -> loss == null
                        ? "-"
                        : loss.type() + " " + sentence.sentence().words(loss.words()))
                .collect(Collectors.joining("; "));
    }
}
