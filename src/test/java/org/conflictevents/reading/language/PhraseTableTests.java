package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTests {

    private static final PhraseTable<String> TABLE = new PhraseTable<>();

    static {
        TABLE.add("killed", "KILLED");
        TABLE.add("killed in action", "KILLED IN ACTION");
        TABLE.add("k.i.a.", "KILLED IN ACTION");
        TABLE.add("taken prisoner", "CAPTURED");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // words, index, meaning, index after the phrase
                "12 killed in action, 1, KILLED IN ACTION, 4",
                "12 killed in battle, 1, KILLED, 2",
                "12 Killed, 1, KILLED, 2",
                "12 K.I.A., 1, KILLED IN ACTION, 2",
                "12 taken prisoner, 1, CAPTURED, 3",
                "12 taken, 1, -, 1",
                "12 killed, 0, -, 0",
                "12 killed, 2, -, 2",
            })
    void findsTheLongestPhraseThatBeginsAtAnIndex(String words, int index, String meaning, int next) {
        List<Token> tokens = Tokenizer.tokens(words);
        PhraseTable.Match<String> match = TABLE.at(tokens, index);

        assertThat(match == null ? null : match.value()).isEqualTo(meaning);
        assertThat(TABLE.skip(tokens, index)).isEqualTo(next);
        assertThat(TABLE.beginsAt(tokens, index)).isEqualTo(meaning != null);
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "1, 5, 1", "2, 5, 4", "2, 4, -1", "-3, 99, 1"})
    void findsTheFirstPhraseBetweenTwoIndices(int from, int to, int first) {
        List<Token> tokens = Tokenizer.tokens("12 killed and 5 taken prisoner");

        assertThat(TABLE.firstIn(tokens, from, to)).isEqualTo(first);
    }

    @Test
    void knowsSingleWordsOnlyWhereTheyAreWholePhrases() {
        assertThat(TABLE.word("killed")).isEqualTo("KILLED");
        assertThat(TABLE.word("taken")).isNull();
    }

    @Test
    void refusesPhraseWithoutWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.add(" ", "KILLED"))
                .withMessage("a phrase without words for KILLED");
    }
}
