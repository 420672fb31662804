package org.conflictevents.reading.infobox.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in parentheses behind a figure. */
class BracketRemarkTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // its words, and what they are
                "per SOHR | : by SOHR",
                "per SOHR; 19–24 March | : by SOHR; 19–24 March:",
                "per SAA, SOHR | : by SAA+SOHR",
                "43 civilians, per SOHR | 43 civilians: counts; : by SOHR",
                "43 civilians per SOHR | 43 civilians: counts by SOHR",
                "est. | est.: estimates",
                "estimated | estimated: estimates",
                "250 executed | 250 executed: counts KILLED",
                "killed and wounded | killed and wounded: KILLED_OR_INJURED",
                "killed, wounded | killed, wounded: INJURED KILLED",
                "19–24 March 1992 | 19–24 March 1992:",
                "3 May only | 3 May only:",
            })
    void readsEachPiece(String bracket, String expected) {
        TokenizedText passage = TokenizedText.of(bracket);

        assertThat(BracketRemark.in(passage, 0, passage.size()).stream()
                        .map(remark -> described(passage, remark))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(15, 23 and 24 June only) | true",
                "(in the south only) | true",
                "(officers only) | false",
                "(killed only) | false",
                "(per Mali, 3 May only) | false",
                "(in the south) | false",
            })
    void tellsBracketsThatOnlyBound(String bracket, boolean bounds) {
        TokenizedText passage = TokenizedText.of(bracket);

        assertThat(BracketRemark.onlyBounds(passage, 0, passage.size() - 1)).isEqualTo(bounds);
    }

    private static String described(TokenizedText passage, BracketRemark remark) {
        String words = passage.words(remark.words());
        return words + ":" + (remark.counts() ? " counts" : "")
                + (remark.estimates() ? " estimates" : "")
                + remark.types().stream().map(type -> " " + type).sorted().collect(Collectors.joining())
                + (remark.names().isEmpty() ? "" : " by " + String.join("+", remark.names()));
    }
}
