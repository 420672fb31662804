package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.model.ClaimReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingentsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mali: 24 killed; Niger: 3 killed | Three Nigerien soldiers were killed.           | Niger",
                "Mali: 24 killed; Niger: 3 killed | The Nigerien army lost 3 men.                  | Niger",
                "Mali: 24 killed; Niger: 3 killed | Mali and Niger lost 27 men.                    | -",
                "Mali: 24 killed; Niger: 3 killed | 27 soldiers were killed.                       | -",
                "Mali: 24 killed; Niger: 3 killed | The Nigerien army had 7 wounded.                | Niger",
                "27 killed, Niger: 3 killed       | Three Nigerien soldiers were killed, said AFP.  | Niger",
                "27 killed, Niger: 3 killed       | 27 Malian and Nigerien soldiers were killed.    | -",
                "27 killed                        | Three Nigerien soldiers were killed, said AFP.  | -",
            })
    void areNamedAsTheInfoboxCountsThem(String casualties, String sentence, String group) {
        ProseArticle article = ProseArticle.withAftermath(sentence)
                .between("Mali, Niger", "ISGS")
                .withInfobox(casualties);

        assertThat(article.claims())
                .singleElement()
                .extracting(ClaimReading::group)
                .isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Mali, Niger, Malian civilians",
                "Mali, ISGS,  -",
            })
    void civiliansOfOneOfTwoStatesAreNotAll(String first, String second, String group) {
        ProseArticle article =
                ProseArticle.withAftermath("3 Malian civilians were killed.").between(first, second);

        assertThat(article.claims())
                .singleElement()
                .extracting(ClaimReading::group)
                .isEqualTo(group);
    }
}
