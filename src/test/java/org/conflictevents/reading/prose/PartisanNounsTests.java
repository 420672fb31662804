package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartisanNounsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SDF met ISIL militants. ISIL militants fled. Militants of ISIL came.  | 2",
                "SDF met ISIL militants.                                              | -",
                "SDF militants met ISIL militants. They were ISIL militants.           | -",
                "SDF met Syrian militants, Syrian militants and others.                | -",
            })
    void meanThoseOfWhomTheArticleUsesThem(String prose, Integer side) {
        BattleContext battle = Contexts.battle(ProseArticle.withProse(prose).between("SDF", "ISIL"));
        String word = "militants";

        assertThat(battle.nouns()
                        .side(Contexts.sentence(battle, "The " + word).tokens().get(1)))
                .isEqualTo(side);
    }
}
