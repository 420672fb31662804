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
                "Mali lost 120 men, including 10 officers, with a further 400 captured. | 120 CASUALTIES; 400 CAPTURED",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "57 people were killed, including 12 civilians.              | 57 UNKNOWN; 12 CIVILIANS",
                "57 people, including 12 civilians, were killed.             | 57 UNKNOWN; 12 CIVILIANS",
                "57 people including 12 civilians, 40 soldiers and five jihadists were killed. "
                        + "| 57 UNKNOWN; 12 CIVILIANS; 40 side 1; 5 side 2",
                "The battle left 57 dead, among them 12 civilians.           | 57 UNKNOWN; 12 CIVILIANS",
                "The battle killed 57 people, including 12 civilians, 40 soldiers and five jihadists. "
                        + "| 57 UNKNOWN; 12 CIVILIANS; 40 side 1; 5 side 2",
                "57 people were killed, 12 of them civilians.                | 57 UNKNOWN; 12 CIVILIANS",
                "57 people were killed, of whom 12 were civilians.           | 57 UNKNOWN; 12 CIVILIANS",
                "57 people were killed, including 12 civilians, and 30 wounded. | 57 UNKNOWN; 12 CIVILIANS; 30 UNKNOWN",
                "57 people were killed and 30 wounded, including 12 civilians. | 57 UNKNOWN; 30 UNKNOWN",
                "57 people were killed, including 12 children.               | 57 UNKNOWN",
                "Of the 57 people killed, 12 were civilians.                 | 57 UNKNOWN; 12 CIVILIANS",
                "Of the 57 soldiers killed, 12 were officers.                | 57 side 1",
                "The attack resulted in 57 total deaths, including five Malian soldiers. | 57 UNKNOWN; 5 side 1",
                "57 soldiers were killed, including 12 gendarmes.            | 57 side 1",
                "57 soldiers were killed, 12 of them gendarmes.              | 57 side 1",
                "57 people may have been killed, including 12 civilians.     | -",
            })
    void countAllOfAKindAmongEverybody(String sentence, String told) {
        assertThat(ProseArticle.withAftermath(sentence).claims().stream()
                        .map(claim -> claim.figure().min() + " "
                                + (claim.subject().side() == null
                                        ? claim.subject().victims()
                                        : "side " + claim.subject().side()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(told == null ? "" : told);
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
        assertThat(ProseArticle.withProse("== Battle ==\nBy then, twelve Malian soldiers had been killed.")
                        .on("3 May – 20 July 2020")
                        .withInfobox(casualties)
                        .claims())
                .singleElement()
                .matches(claim -> claim.partOfTotal() == share);
    }
}
