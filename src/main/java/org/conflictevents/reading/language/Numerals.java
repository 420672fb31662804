package org.conflictevents.reading.language;

import org.jspecify.annotations.Nullable;

/** What single number words say: "seventeen", "thirty-two", "dozen", "million". */
public final class Numerals {

    private static final PhraseTable<Long> WORDS = Lexicon.table("numerals.txt", Long::valueOf);

    private Numerals() {}

    /** The number that a word or the two parts of "thirty-two" say; null where they are no number. */
    public static @Nullable Long of(Token token) {
        if (!token.isWord()) {
            return null;
        }
        Long whole = WORDS.word(token.lower());
        int hyphen = token.lower().indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole;
        }
        Long tens = WORDS.word(token.lower().substring(0, hyphen));
        Long unit = WORDS.word(token.lower().substring(hyphen + 1));
        return tens != null && unit != null && tens >= 20 && tens < 100 && unit > 0 && unit < 10
                ? Long.valueOf(tens + unit)
                : null;
    }

    /** What words that multiply say: "dozen", "hundred", "thousand", "million", "billion"; null for all others. */
    static @Nullable Long scale(Token token) {
        Long value = token.isWord() ? WORDS.word(token.lower()) : null;
        return value != null && (value >= 100 || token.is("dozen")) ? value : null;
    }
}
