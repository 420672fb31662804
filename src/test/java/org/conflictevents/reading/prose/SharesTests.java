package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali suffered 120 casualties, including 40 killed.          | 120 CASUALTIES; 40 KILLED of them",
                "Mali lost 120 men, of whom 40 were killed.                  | 120 CASUALTIES; 40 KILLED of them",
                "Mali lost 120 men, of which 40 were taken prisoner.         | 120 CASUALTIES; 40 CAPTURED of them",
                "Malian losses were 120, of whom 40 were killed, 70 wounded and 10 missing. "
                        + "| 120 CASUALTIES; 40 KILLED of them; 70 INJURED of them; 10 MISSING of them",
                "60 soldiers were killed or wounded, including 20 dead.      | 60 KILLED_OR_INJURED; 20 KILLED of them",
            })
    void areOfAnotherTypeThanTheFigureBefore(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 soldiers were killed, including 20 in the camp.          | 60 KILLED",
                "60 soldiers were killed and 20 were wounded.                | 60 KILLED; 20 INJURED",
            })
    void areNoneOfTheSameType(String sentence, String told) {
        assertThat(told(sentence)).isEqualTo(told);
    }

    private static String told(String sentence) {
        return ProseArticle.withAftermath(sentence).claims().stream()
                .map(claim ->
                        claim.figure().min() + " " + claim.subject().type() + (claim.partOfTotal() ? " of them" : ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({"30 killed, true", "10 killed, false", "'', false"})
    void areSumsUntilADayOfAFightThatCostMore(String casualties, boolean share) {
        assertThat(ProseArticle.withProse("== Battle ==\nBy 20 May, twelve Malian soldiers had been killed.")
                        .on("3 May – 20 July 2020")
                        .withInfobox(casualties)
                        .claims())
                .singleElement()
                .matches(claim -> claim.partOfTotal() == share);
    }
}
