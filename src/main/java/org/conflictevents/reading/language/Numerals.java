package org.conflictevents.reading.language;

import org.jspecify.annotations.Nullable;

/** What single number words say: "thirty", "thirty-two", "dozen", "million". */
public final class Numerals {

    private static final PhraseTable<Long> NUMERALS = Lexicon.table("numerals.txt", Long::valueOf);

    private Numerals() {}

    /** What a single word or the parts of "thirty-two" say; null where they are no number. */
    public static @Nullable Long of(Token token) {
        if (!token.isWord()) {
            return null;
        }
        Long whole = NUMERALS.word(token);
        int hyphen = token.lower().indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole;
        }
        Long tens = part(token.lower().substring(0, hyphen));
        Long unit = part(token.lower().substring(hyphen + 1));
        return tens != null && unit != null && tens >= 20 && tens < 100 && unit > 0 && unit < 10
                ? Long.valueOf(tens + unit)
                : null;
    }

    private static @Nullable Long part(String word) {
        PhraseTable.Match<Long> match = NUMERALS.at(Tokenizer.tokens(word), 0);
        return match == null ? null : match.value();
    }

    /** "dozen", "hundred", "thousand", "million", "billion". */
    static @Nullable Long scale(Token token) {
        Long value = token.isWord() ? NUMERALS.word(token) : null;
        boolean scale = value != null && (value >= 100 || token.is("dozen"));
        return scale ? value : null;
    }
}
