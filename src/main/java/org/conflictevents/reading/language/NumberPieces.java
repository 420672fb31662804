package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some tokens with words like "twenty-five-thousand" cut at their hyphens. */
final class NumberPieces {

    private static final int MAX_TOKENS = 24;

    private record Piece(Token token, String word, int index) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final int next;

    NumberPieces(List<Token> tokens, int first) {
        this.next = Math.min(tokens.size(), first + MAX_TOKENS);
        for (int i = first; i < next; i++) {
            Token token = tokens.get(i);
            int index = i;
            Arrays.stream(isCompound(token) ? token.lower().split("-") : new String[] {token.lower()})
                    .forEach(word -> pieces.add(new Piece(token, word, index)));
        }
    }

    // "thirty-two", "one-hundred-and-fifty"; but not "two-thirds", "five-year"
    private static boolean isCompound(Token token) {
        return token.isWord()
                && token.lower().indexOf('-') > 0
                && Arrays.stream(token.lower().split("-", -1))
                        .allMatch(word -> Numerals.of(word) != null
                                || word.equals("and")
                                || word.equals("a")
                                || word.equals("half"));
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    /** In lower case; empty behind the last one. */
    String word(int at) {
        return at < pieces.size() ? pieces.get(at).word() : "";
    }

    /** The digits as written; null where there are none. */
    @Nullable
    String digits(int at) {
        return at < pieces.size() && pieces.get(at).token().isNumber()
                ? pieces.get(at).token().text()
                : null;
    }

    boolean isNumeral(int at) {
        return digits(at) == null && Numerals.of(word(at)) != null;
    }

    /** Whether nothing stands between a piece and the one before. */
    boolean touches(int at) {
        return at > 0
                && at < pieces.size()
                && pieces.get(at - 1).token().end() == pieces.get(at).token().start();
    }

    /** Whether a new token begins here. */
    boolean isBoundary(int at) {
        return at == 0
                || at >= pieces.size()
                || pieces.get(at).index() > pieces.get(at - 1).index();
    }

    /** Index of the first token that begins at or behind a piece. */
    int token(int at) {
        int boundary = at;
        while (!isBoundary(boundary)) {
            boundary++;
        }
        return boundary < pieces.size() ? pieces.get(boundary).index() : next;
    }

    /** Whether the word is written in capitals. */
    boolean isUpper(int at) {
        return at < pieces.size()
                && Character.isUpperCase(pieces.get(at).token().text().codePointAt(0));
    }

    boolean isSlashed(int slash) {
        return (is(slash, "/") || is(slash, "⁄")) && touches(slash) && digits(slash + 1) != null && touches(slash + 1);
    }

    /** A half for "1/2"; null where no such fraction begins. */
    @Nullable
    BigDecimal fraction(int index) {
        String above = digits(index);
        String below = isSlashed(index + 1) ? digits(index + 2) : null;
        if (above == null || below == null || !above.matches("[1-9]") || !below.matches("[2-9]|10")) {
            return null;
        }
        BigDecimal part = new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL32);
        return part.compareTo(BigDecimal.ONE) < 0 ? part : null;
    }

    boolean isAndAHalf(int index) {
        return is(index, "and") && is(index + 1, "a") && is(index + 2, "half");
    }
}
