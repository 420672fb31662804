package org.conflictevents.reading.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What single number words say: "seventeen", "thirty-two", "dozen", "million". */
public final class Numerals {

    private static final PhraseTable<Long> WORDS = table("");
    private static final PhraseTable<Long> SCALES = table(" SCALE");
    private static final PhraseTable<Long> BEHIND = table(" BEHIND");
    private static final PhraseTable<String> PARTS = Lexicon.phrases("numerals.txt", "PART");

    private Numerals() {}

    // "7: seven", "1000 SCALE: thousand", "1000 BEHIND: thousands"
    private static PhraseTable<Long> table(String kind) {
        return Lexicon.table(
                "numerals.txt", meaning -> meaning.matches("\\d+" + kind) ? Long.valueOf(meaning.split(" ")[0]) : null);
    }

    /** Whether a word, or each of the two parts of "thirty-two", is a number word. */
    public static boolean has(Token token) {
        return token.isWord() && Arrays.stream(token.lower().split("-", -1)).allMatch(part -> of(part) != null);
    }

    /** What a word says by itself; null where it is no number word. */
    static @Nullable Long of(String word) {
        Long value = WORDS.word(word);
        return value != null ? value : SCALES.word(word);
    }

    /** What a word multiplies by: "dozen", "hundred", "million"; null for all others. */
    static @Nullable Long scale(String word) {
        return SCALES.word(word);
    }

    /** As {@link #scale}, with words that do so behind a number only: "thousands", "k". */
    static @Nullable Long scaleBehind(String word) {
        Long scale = SCALES.word(word);
        return scale != null ? scale : BEHIND.word(word);
    }

    /** Whether a word counts parts of a whole: "thirds" of "two thirds". */
    static boolean isPart(String word) {
        return PARTS.word(word) != null;
    }
}
