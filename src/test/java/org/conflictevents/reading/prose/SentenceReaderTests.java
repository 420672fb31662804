package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.claim.Doubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All but seven of the 20 ISGS fighters were killed. | LEFT_OUT",
                "All but the seven ISGS fighters were killed.       | LEFT_OUT",
                "All except for five soldiers died.                 | LEFT_OUT",
                "All save two of the Malian soldiers were captured. | LEFT_OUT",
                "Everyone but three soldiers was killed.            | LEFT_OUT",
                "All of the soldiers except three were killed.      | LEFT_OUT",
                "The toll rose from three to nine dead among Malian soldiers. | CHANGED",
                "The army revised the toll from 12 to 15 killed.    | CHANGED",
                "All were killed.                                   | NO_NUMBER",
                "99999999999999999999999 soldiers were killed.      | BEYOND_ANY_POPULATION",
            })
    void figuresThatTellNoNumberOfThoseToWhomItHappenedAreNoClaims(String sentence, Doubt doubt) {
        ProseArticle article = ProseArticle.withAftermath(sentence);

        assertThat(article.told()).isEmpty();
        assertThat(article.notices()).anySatisfy(notice -> assertThat(notice).endsWith(doubt.reason()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All seven soldiers were killed.               | 1 KILLED 7",
                "No more than seven soldiers were killed.      | 1 KILLED null..7",
                "From three to nine soldiers were killed.      | 1 KILLED 3..9",
                "All fled but seven soldiers were killed.      | 1 KILLED 7",
            })
    void othersAreClaims(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).told()).isEqualTo(told);
    }
}
