package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands where a figure could: "several", "heavy", "unknown", "none".
 *
 * @param next index of the token after it
 */
public record VagueQuantity(Meaning meaning, int next) {

    enum Meaning {
        NONE,
        SOME,
        HEAVY,
        LIGHT,
        UNKNOWN
    }

    private static final PhraseTable<Meaning> WORDS = Lexicon.table("vague-words.txt", Meaning::valueOf);

    public static @Nullable VagueQuantity at(List<Token> tokens, int index) {
        PhraseTable.Match<Meaning> match = WORDS.at(tokens, index);
        if (match == null) {
            return null;
        }
        int next = match.next();
        while (match.value() == Meaning.SOME && isScale(tokens, next)) {
            next++;
        }
        return new VagueQuantity(match.value(), next);
    }

    // "many thousand", "several hundred thousand"
    private static boolean isScale(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).isWord()
                && Numerals.scaleBehind(tokens.get(index).lower()) != null;
    }

    boolean isNone() {
        return meaning == Meaning.NONE;
    }

    public boolean isUnknown() {
        return meaning == Meaning.UNKNOWN;
    }

    /** Whether it counts something, as "several" does and "heavy" does not. */
    public boolean isAmount() {
        return meaning == Meaning.SOME;
    }

    /** Whether it tells how high losses were: "heavy", "negligible". */
    public boolean isSize() {
        return meaning == Meaning.HEAVY || meaning == Meaning.LIGHT;
    }
}
