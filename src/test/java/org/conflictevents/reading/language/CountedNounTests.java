package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // words, noun, tokens read
                "soldiers killed, PERSONS, 1",
                "foot soldiers, PERSONS, 2",
                "jihadists, PERSONS, 1",
                "civilians, CIVILIANS, 1",
                "children, CIVILIANS, 1",
                "others, -, 0",
                "ships of the line sunk, THINGS, 4",
                "T-72, THINGS, 1",
                "120mm, THINGS, 1",
                "45th, -, 0",
                "ex-soldiers, PERSONS, 1",
                "hawk fighters, THINGS, 2",
                "kilometres, MEASURES, 1",
                "seconds, MEASURES, 1",
                "killed, -, 0",
            })
    void tellsWhatAFigureCounts(String words, CountedNoun noun, int next) {
        PhraseTable.Match<CountedNoun> match = CountedNoun.at(Tokenizer.tokens(words), 0);

        assertThat(match).isEqualTo(noun == null ? null : new PhraseTable.Match<>(noun, next));
    }

    @ParameterizedTest
    @CsvSource({"for, true, false", "of, false, true", "including, true, true", "division, false, false"})
    void tellsWordsBesideNouns(String word, boolean stop, boolean filler) {
        Token token = Tokenizer.tokens(word).get(0);

        assertThat(CountedNoun.isStop(token)).isEqualTo(stop);
        assertThat(CountedNoun.isFiller(token)).isEqualTo(filler);
    }

    @ParameterizedTest
    @CsvSource({"sunk, 1", "shot down over, 2", "killed, 0"})
    void skipsWhatOnlyHappensToThings(String words, int next) {
        List<Token> tokens = Tokenizer.tokens(words);

        assertThat(CountedNoun.afterDamage(tokens, 0)).isEqualTo(next);
    }
}
