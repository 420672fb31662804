package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | its tokens, each with the first letter of its kind
                "43 killed | N:43 W:killed",
                "50killed | N:50 W:killed",
                "16mia | N:16 W:mia",
                "45th division | W:45th W:division",
                "25px mali | W:25px W:mali",
                "1,000 or 3 500 | N:1,000 W:or N:3 500",
                "6.540 men, 1.5 million | N:6.540 W:men S:, N:1.5 W:million",
                "1,2 | N:1,2",
                "10,12 and 2 | N:10,12 W:and N:2",
                "October 30,1993 | W:October N:30 S:, N:1993",
                "2018:65,000 at 20:00 | N:2018 S:: N:65,000 W:at N:20:00",
                "3 100mm and 2 122-mm guns | N:3 W:100mm W:and N:2 N:122 S:- W:mm W:guns",
                "1½ or 1.5k | N:1½ W:or N:1.5 W:k",
                "10,00,000x | W:10,00,000x",
                "al-Nusra's Il-76 | W:al-Nusra's W:Il-76",
                "jihadists' camp | W:jihadists S:' W:camp",
                "the U.S. army (n.s.) | W:the W:U.S. W:army S:( W:n.s. S:)",
                "c.600 | W:c S:. N:600",
                "~150–200+ | S:~ N:150 S:– N:200 S:+",
                "2019-11-18 | N:2019 S:- N:11 S:- N:18",
                "Jamāʿat | W:Jamāʿat",
            })
    void cutsTextIntoWordsNumbersAndSigns(String text, String tokens) {
        String read = Tokenizer.tokens(text).stream()
                .map(token -> token.kind().name().charAt(0) + ":" + token.text())
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(tokens);
    }

    @Test
    void countsPositionsFromTheBeginningOfTheText() {
        Token killed = Tokenizer.tokens("Mali: 43 killed", new Span(6, 15)).get(1);

        assertThat(killed).isEqualTo(new Token(Token.Kind.WORD, "killed", "killed", 9, 15));
    }

    @Test
    void lowersLettersAndStraightensApostrophes() {
        assertThat(Tokenizer.tokens("Mali’s").get(0).lower()).isEqualTo("mali's");
    }
}
