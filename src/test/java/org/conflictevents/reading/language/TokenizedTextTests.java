package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizedTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | index of a bracket | index of its partner, the size where it has none
                "40 killed (per SOHR) | 2 | 5",
                "40 (20 [a] men) killed | 1 | 7",
                "40 (20 [a] men) killed | 3 | 5",
                "40 killed (per SOHR | 2 | 5",
            })
    void findsThePartnersOfBrackets(String text, int bracket, int partner) {
        TokenizedText passage = TokenizedText.of(text);

        assertThat(passage.opensBracket(bracket)).isTrue();
        assertThat(passage.closing(bracket)).isEqualTo(partner);
    }

    @Test
    void takesALoneClosingBracketForASign() {
        assertThat(TokenizedText.of("40) killed").opensBracket(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "july-10, 1943 | july - 10 , 1943",
                "september-october | september - october",
                "al-Nusra | al-Nusra"
            })
    void partsMonthsFromWhatTheyAreJoinedWith(String text, String tokens) {
        assertThat(TokenizedText.of(text).tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void givesWordsVerbatim() {
        TokenizedText passage = TokenizedText.of("\u200E40  killed\u200E, 3 captured");

        assertThat(passage.words(0, 2)).isEqualTo("40  killed");
        assertThat(passage.words(2, 2)).isEmpty();
        assertThat(passage.wordsWithMarks(0, 2)).isEqualTo("\u200E40  killed\u200E");
    }
}
