package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.Contexts;
import org.conflictevents.reading.prose.ProseArticle;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldSidesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Fighters of ISGS attacked a camp.               | 2",
                "An army patrol was ambushed by ISGS.            | 2",
                "It was an ISGS raid on a camp.                  | 2",
                "Malian troops besieged the village.             | 1",
                "The raid on Gao was carried out by ISGS.        | 2",
                "It was a raid on ISGS.                          | -",
                "ISGS attacked a camp after a Malian raid on it. | -",
            })
    void attackersAreTheSideThatTheFirstParagraphNames(String lead, Integer side) {
        assertThat(side(ProseArticle.withProse(lead), "attackers")).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Malian troops under General Sidibé held it.            | Sidibé's men       | 1",
                "It was held by ISGS, led by Sheikh Omar of Gao.        | Omar's fighters    | 2",
                "The Malian commander, the Duke of Segou, came late.    | the Duke of Segou  | 1",
                "The Malian garrison held out.                          | the garrison       | 1",
                "The Malian garrison and the ISGS garrison held out.    | the garrison       | -",
                "The Islamic State in the Greater Sahara (PFG) came.    | PFG fighters       | 2",
                "The Free Malian Army (FMA) came.                       | FMA fighters       | -",
                "Malian troops under fire from General Sidibé held out. | Sidibé's men       | -",
                "Malian troops under Malian officers held it.           | officers           | -",
            })
    void sidesAreKnownByTheirLeadersTheirGarrisonsAndTheirLetters(String told, String words, Integer side) {
        assertThat(side(ProseArticle.withProse(told), words)).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"3 May 2020, 2 KILLED 12; 1 KILLED 24", "3–8 May 2020, ''"})
    void attackersAreThoseOfTheBattleWhereItWasOneAttack(String date, String told) {
        String words = "Twelve attackers and 24 defenders were killed in total.";
        String prose = "ISGS attacked a Malian base.\n\n== Aftermath ==\n" + words;

        assertThat(ProseArticle.withProse(prose).on(date).told()).isEqualTo(told);
    }

    private static Integer side(ProseArticle article, String words) {
        Sentence sentence = Sentences.sentence(words);
        return Contexts.names(article)
                .in(sentence, new TokenRange(0, sentence.size()))
                .only();
    }
}
