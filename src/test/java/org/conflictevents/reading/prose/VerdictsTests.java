package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AFP said that 8 soldiers were killed, and 12 were captured.                         | 13 captured "
                        + "| 1 KILLED 8 by AFP; 1 CAPTURED 12 by AFP",
                "AFP said that 8 soldiers were killed in the firefight, and 12 were captured.        | 13 captured | ''",
                "AFP said that 8 soldiers were killed in the firefight, and 12 were captured.        | 12 captured "
                        + "| 1 CAPTURED 12 by AFP",
                "AFP said that 8 soldiers were killed in the firefight; RFI said that 12 were captured. | 13 captured "
                        + "| 1 CAPTURED 12 by RFI",
            })
    void wordsAboutAPartOrAnotherEventHoldForAllFiguresOfTheirClause(String sentence, String casualties, String told) {
        ProseArticle article = ProseArticle.withProse("== Casualties ==\n" + sentence)
                .withInfobox(casualties)
                .on("3 May – 20 July 2020");

        assertThat(article.told()).isEqualTo(told);
    }
}
