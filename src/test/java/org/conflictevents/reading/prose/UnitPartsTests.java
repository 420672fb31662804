package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPartsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The French 5th Division suffered 1,200 casualties.     | French 5th Division",
                "The French infantry lost 300 men.                      | French infantry",
                "The British left wing had 300 killed.                  | British left wing",
                "The French Foot Guards lost 300 men.                   | French Foot Guards",
                "The French suffered 1,200 casualties.                  | -",
                "The French lost 1,200 men to a brigade of cavalry.     | -",
            })
    void areNamedBeforeWhatTheyLost(String sentence, String group) {
        assertThat(ProseArticle.withAftermath(sentence)
                        .between("France", "Great Britain")
                        .claims())
                .singleElement()
                .extracting(claim -> claim.group())
                .isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The Quds Brigade lost 12 men. | 1 CASUALTIES 12"})
    void areNoneWhereTheUnitIsAParty(String sentence, String told) {
        ProseArticle article = ProseArticle.withAftermath(sentence).between("Quds Brigade", "ISGS");

        assertThat(article.told()).isEqualTo(told);
        assertThat(article.claims())
                .singleElement()
                .extracting(claim -> claim.group())
                .isNull();
    }
}
