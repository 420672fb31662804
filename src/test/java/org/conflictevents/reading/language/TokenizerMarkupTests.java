package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wiki markup that somebody left in a plain text is no word and no number. */
class TokenizerMarkupTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            50 killed{{sfn|Smith|2010|p=3}} here     ~ 50 killed here
            a {{efn|b {{c|30}} d}} e                 ~ a e
            a {{sfn|Smith|2010                       ~ a
            50 killed<br>20 wounded<BR/>x</br>y      ~ 50 killed , 20 wounded , x , y
            a <ref name="b">30 killed</ref> c        ~ a c
            a <ref name="b30" /> c <small>d</small>  ~ a c d
            a <ref>30 killed                         ~ a
            < 30 killed > 5                          ~ < 30 killed > 5
            a <!-- 30 --> b                          ~ a b
            [[Mali]] [[Mali|Malian]] army            ~ mali malian army
            a [[File:Map 1916.jpg|30px]] b           ~ a b
            a [1] [b] c]] [[d                        ~ a [ 1 ] [ b ] c ] ] [ [ d
            """)
    void leavesMarkupOut(String text, String tokens) {
        assertThat(tokens(text)).isEqualTo(tokens);
    }

    @Test
    void longRunsTakeNoLongTime() {
        for (String piece : new String[] {"{{", "[[", "<", "<a", "<ref>", "]]", "[[a]]", "{{a}}"}) {
            assertThat(tokens(piece.repeat(200_000))).isNotNull();
        }
    }

    private static String tokens(String text) {
        return Tokenizer.tokens(text).stream().map(Token::lower).collect(Collectors.joining(" "));
    }
}
