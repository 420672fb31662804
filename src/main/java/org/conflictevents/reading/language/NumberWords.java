package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up number words: "seventeen", "one hundred and fifty", "twenty-five thousand", "half a dozen". */
final class NumberWords {

    private final List<Token> tokens;
    private long total;
    private long current;
    private int next;

    private NumberWords(List<Token> tokens, int index) {
        this.tokens = tokens;
        this.next = index;
    }

    /** The number that begins with the word at this index; null where none does. */
    static @Nullable NumberPhrase at(List<Token> tokens, int index) {
        return new NumberWords(tokens, index).read(index);
    }

    private @Nullable NumberPhrase read(int index) {
        if (readArticle(index)) {
            return finish(index);
        }
        while (next < tokens.size() && (add(tokens.get(next)) || skipsAnd(index))) {
            next++;
        }
        return finish(index);
    }

    private @Nullable NumberPhrase finish(int index) {
        return next == index || next < tokens.size() && tokens.get(next).is("of") && current == 1
                ? null
                : NumberPhrase.of(total + current, next);
    }

    // "a hundred", "a dozen", "half a dozen"
    private boolean readArticle(int index) {
        boolean half = is(index, "half");
        int article = half ? index + 1 : index;
        Long scale = (is(article, "a") || is(article, "an")) && article + 1 < tokens.size()
                ? Numerals.scale(tokens.get(article + 1))
                : null;
        if (scale == null) {
            return false;
        }
        current = half ? scale / 2 : scale;
        next = article + 2;
        return true;
    }

    private boolean add(Token token) {
        Long value = Numerals.of(token);
        if (value == null || total > Integer.MAX_VALUE) {
            return false;
        }
        if (value >= 1000) {
            return addThousands(value);
        }
        if (value == 100 || token.is("dozen")) {
            current = Math.max(current, 1) * value;
            return current <= 100_000;
        }
        boolean fits = current % 100 == 0 || (current % 100 >= 20 && current % 10 == 0 && value < 10);
        if (!fits || (value == 0 && current + total > 0)) {
            return false;
        }
        current += value;
        return true;
    }

    private boolean addThousands(long scale) {
        if (current == 0 && total == 0 && scale > 1000) {
            return false;
        }
        total += Math.max(current, 1) * scale;
        current = 0;
        return true;
    }

    // "one hundred and fifty"
    private boolean skipsAnd(int index) {
        boolean round = next > index && is(next, "and") && (current > 0 ? current % 100 == 0 : total > 0);
        Long value = round && next + 1 < tokens.size() ? Numerals.of(tokens.get(next + 1)) : null;
        return value != null && value > 0 && value < 100 && !is(next + 1, "dozen");
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).is(word);
    }
}
