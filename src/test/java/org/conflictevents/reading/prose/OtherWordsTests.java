package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that make of a figure no claim about the battle, and words that do not. */
class OtherWordsTests {

    @ParameterizedTest
    @CsvSource({
        "'Before the battle, 12 soldiers were killed in an ambush.'",
        "'After the attack, 12 soldiers were executed.'",
        "'They came under fire, which killed one soldier.'",
        "'They came under heavy fire and one soldier was killed.'",
        "'2,000 soldiers fled.'",
        "'12 soldiers were killed in that battle.'",
        "'A third of Mali''s 600 soldiers were killed.'",
        "'Most of the town''s 2,000 inhabitants had fled.'",
        "'Half of the rebels'' 2,000 men were killed.'",
        "'Hundreds of the 3,000 soldiers were killed.'",
        "'Malian losses at Gao were 12 killed.'",
        "'12 soldiers were killed in the second battle.'",
        "'The rebels beat them with heavy loss by an army of 7,000 men.'",
        "'The losses inflicted on the Malian army of 3,000 men were heavy.'",
        "'A policeman died and 12 soldiers were wounded in fighting in Gao.'",
        "'The guns were used in the Gao school siege, in which 300 people died.'",
        "'12 soldiers were injured in the riots.'",
        "'It followed a raid in Gao, in which the UN said that 12 soldiers were killed.'",
        "'It was the deadliest since the Gao raid, in which 12 died, the UN said.'",
        "'60 men of Mali alone were killed.'",
        "'In the whole of Operation Serval, France lost ten men, while Mali had 27 dead.'",
        "'Two soldiers were killed in fighting for the outskirts.'",
        "'12 soldiers were killed in the same clashes.'",
        "'12 soldiers were killed instantly.'",
        "'About 250 displaced families left the town.'",
        "'Malian casualties in the four lost camps alone amounted to 60 killed.'",
        "'In 2020, more than 8,000 people were killed in the conflict.'",
        "'12 tribal fighters were killed.'",
        "'The army alone killed 12 jihadists.'",
        "'The UN put the civilian dead at 1,000 for all three battles.'",
        "'In the later battle of Tessin, 12 soldiers were killed.'",
        "'The UN said that 900 people had been displaced by the war.'",
        "'The camps hosted 900 displaced people.'",
        "'12 soldiers were killed in the east of the country.'",
    })
    void areAboutSomethingElse(String sentence) {
        assertThat(ProseArticle.withAftermath(sentence).claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was assessed that 18 soldiers were killed.            | 1 KILLED 18",
                "It later emerged that 18 soldiers were killed.           | 1 KILLED 18",
                "The ISGS statement claimed that 40 soldiers were killed. | 1 KILLED 40 by ISGS",
                "As of 9 May, the UN reported 13 civilians killed.        | CIVILIANS KILLED 13 by UN on 2020-05-09",
                "On May 9, 2020, the army said that 24 soldiers were killed. | 1 KILLED 24 by army on 2020-05-09",
                "On the day of the attack, witnesses said that 15 soldiers were killed. "
                        + "| 1 KILLED 15 by witnesses on 2020-05-03",
                "22 soldiers had been killed, but more were subsequently killed. | 1 KILLED 22",
                "30 soldiers were killed, while another 8 soldiers were captured. | 1 KILLED 30; 1 CAPTURED 8",
                "200 soldiers were encircled, of whom 40 were killed and 90 captured. | 1 KILLED 40; 1 CAPTURED 90",
                "Three Malian pilots were also killed.                    | 1 KILLED 3",
                "There were 30 army deaths for Mali.                      | 1 KILLED 30",
                "All of the 24 Malian soldiers were killed.               | 1 KILLED 24",
                "Hundreds of Mali's 3,000 soldiers were killed.           | 1 KILLED ?",
                "Mali suffered 30 military deaths.                        | 1 KILLED 30",
                "It killed more than 50 surrounded soldiers.              | 1 KILLED 51..null",
                "26 of the dead were jihadists and only three were civilians. | 2 KILLED 26; CIVILIANS KILLED 3",
                "The Sahara Group (SG) fled. 21 SG militants were killed. | 2 KILLED 21",
            })
    void doNotSpeakAgainstAFigure(String sentence, String told) {
        ProseArticle article = ProseArticle.withAftermath(sentence);

        assertThat((sentence.contains("SG") ? article.between("Mali", "Islamic Group of the Sahara") : article).told())
                .isEqualTo(told);
    }
}
