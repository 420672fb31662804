package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of numbers: parts with ever smaller scales, each a coefficient in digits or words.
 *
 * <pre>
 * number      = part { ["and"] part } ["and a half"]
 * part        = coefficient { "thousand" | "lakh" | "million" | "k" ... }
 * coefficient = digits [fraction] | "a" | "half" ["a"] | words ["and a half"]
 * words       = below hundred [("hundred" | "dozen" | "score") [["and"] below hundred]]
 * </pre>
 *
 * <p>Words that go on as no number can, as "five six" or "2 thousand 500", are no number as a whole.
 */
final class NumberParser {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final int MAX_SCALES = 3;

    private final List<Token> tokens;
    private final int first;
    private final NumberPieces pieces;
    private int at;
    private boolean broken;
    private boolean worded;
    private BigDecimal total = BigDecimal.ZERO;
    private long smallScale = 1;

    private NumberParser(List<Token> tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        this.pieces = new NumberPieces(tokens, first);
    }

    /** Null where the tokens do not begin like a number, or give a part of a whole: "two thirds". */
    static @Nullable ParsedNumber at(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean begins = token.isNumber()
                || token.is("a")
                || token.is("an")
                || token.is("half")
                || Numerals.has(token)
                || token.isWord() && token.lower().indexOf('-') > 0;
        return begins ? new NumberParser(tokens, index).parse() : null;
    }

    private @Nullable ParsedNumber parse() {
        BigDecimal coefficient = coefficient();
        if (coefficient == null && !broken) {
            return null;
        }
        long scale = coefficient == null ? 1 : part(coefficient, Long.MAX_VALUE);
        long whole = scale == 1 ? smallScale : scale;
        while (!broken && scale > 1) {
            long next = nextPart(scale);
            whole = next == scale ? whole : 1;
            scale = next == scale ? 1 : next;
        }
        return isPartOfWhole() ? null : finish(whole);
    }

    private ParsedNumber finish(long scale) {
        // "rose to 89 two days later" has two numbers
        boolean other = !worded && scale == 1 && Numerals.scale(pieces.word(at)) == null;
        int end = at;
        while (!other && (pieces.isNumeral(at) || pieces.digits(at) != null)) {
            at++;
        }
        broken |= at > end || !pieces.isBoundary(at);
        int next = pieces.token(at);
        return broken ? ParsedNumber.unread(next) : new ParsedNumber(total, scale, next);
    }

    /** Adds a coefficient with the words that multiply it; the scale, which is to be less than that of the part before. */
    private long part(BigDecimal coefficient, long limit) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = 0; i < MAX_SCALES; i++) {
            Long next = scaleAt(at, coefficient);
            if (next == null) {
                break;
            }
            scale = scale.multiply(BigDecimal.valueOf(next));
            at++;
        }
        if (pieces.is(at, ".") && pieces.word(at - 1).matches("mio|mln") && pieces.touches(at)) {
            at++;
        }
        broken |= scale.compareTo(BigDecimal.valueOf(limit)) >= 0;
        total = total.add(coefficient.multiply(scale));
        if (scale.compareTo(BigDecimal.ONE) > 0 && pieces.isAndAHalf(at)) {
            total = total.add(scale.multiply(HALF));
            at += 3;
        }
        return scale.longValue();
    }

    // "1 lakh 50 thousand", "two thousand and five"; the scale itself where nothing goes on
    private long nextPart(long scale) {
        int start = at;
        // "two thousand, eight hundred and six"
        boolean comma = worded && pieces.is(at, ",") && pieces.isNumeral(at + 1) && pieces.is(at + 2, "hundred");
        if (comma || pieces.is(at, "and")) {
            at++;
        }
        boolean digits = pieces.digits(at) != null && scaleAt(at + 1, BigDecimal.ONE) != null;
        boolean words = pieces.isNumeral(at) && Numerals.scale(pieces.word(at)) == null;
        boolean hundred = pieces.is(at, "a") && pieces.is(at + 1, "hundred") && scale > 100;
        BigDecimal coefficient = digits || words || hundred ? coefficient() : null;
        if (coefficient == null) {
            at = start;
            return scale;
        }
        return part(coefficient, scale);
    }

    // "k" and "m" are read with care: "Orbiter 1K" is a name, "5 m" a length, "1,200 k." are killed
    private @Nullable Long scaleAt(int index, BigDecimal coefficient) {
        Long scale = Numerals.scaleBehind(pieces.word(index));
        if (pieces.is(index, "k") && coefficient.compareTo(THOUSAND) >= 0) {
            return null;
        }
        if (scale == null || !pieces.is(index, "m")) {
            return scale;
        }
        boolean near = pieces.touches(index) || coefficient.stripTrailingZeros().scale() > 0;
        return near && CountedNoun.personsAt(tokens, pieces.token(index + 1)) ? scale : null;
    }

    private @Nullable BigDecimal coefficient() {
        String digits = pieces.digits(at);
        BigDecimal value = digits != null ? digits(digits) : half();
        value = value == null && digits == null ? words() : value;
        if (value != null && pieces.isAndAHalf(at) && Numerals.scale(pieces.word(at + 3)) != null) {
            at += 3;
            return value.add(HALF);
        }
        return value;
    }

    // "half a million", "half million", "a half dozen"
    private @Nullable BigDecimal half() {
        int half = pieces.is(at, "a") ? at + 1 : at;
        int scale = half == at && pieces.is(half + 1, "a") ? half + 2 : half + 1;
        if (!pieces.is(half, "half") || Numerals.scale(pieces.word(scale)) == null) {
            return null;
        }
        worded = true;
        at = scale;
        return HALF;
    }

    private @Nullable BigDecimal words() {
        boolean article = pieces.is(at, "a") || pieces.is(at, "an");
        Long scale = Numerals.scale(pieces.word(article ? at + 1 : at));
        // "hundred men" are a hundred, "million men" and "score" are none
        if (scale != null && (article || scale != 20 && scale <= 1000)) {
            at += article ? 1 : 0;
            worded = true;
            return scale < 1000 ? small(1) : BigDecimal.ONE;
        }
        long below = belowHundred();
        return below < 0 ? null : small(below);
    }

    // "hundred", "hundred and fifty", "dozen", "score and seven"
    private BigDecimal small(long coefficient) {
        Long scale = Numerals.scale(pieces.word(at));
        if (scale == null || scale >= 1000) {
            return BigDecimal.valueOf(coefficient);
        }
        at++;
        long value = coefficient * scale;
        smallScale = scale;
        int start = at;
        at += pieces.is(at, "and") ? 1 : 0;
        long rest = scale == 12 ? -1 : belowHundred();
        if (rest <= 0 || rest >= scale || isSmallScale(at)) {
            at = start;
            return BigDecimal.valueOf(value);
        }
        smallScale = 1;
        return BigDecimal.valueOf(value + rest);
    }

    // the dozen of "one hundred and two dozen"
    private boolean isSmallScale(int index) {
        Long scale = Numerals.scale(pieces.word(index));
        return scale != null && scale < 1000;
    }

    /** "seven", "twenty", "thirty two"; -1 where there is none. */
    private long belowHundred() {
        Long value = pieces.digits(at) == null ? Numerals.of(pieces.word(at)) : null;
        if (value == null || Numerals.scale(pieces.word(at)) != null) {
            return -1;
        }
        worded = true;
        at++;
        Long unit = value >= 20 && pieces.isNumeral(at) ? Numerals.of(pieces.word(at)) : null;
        if (unit == null || unit < 1 || unit > 9) {
            return value;
        }
        at++;
        return value + unit;
    }

    private @Nullable BigDecimal digits(String digits) {
        boolean scaled = Numerals.scaleBehind(pieces.word(at + 1)) != null;
        boolean name = pieces.is(at + 1, "k")
                && pieces.isUpper(at + 1)
                && first > 0
                && tokens.get(first - 1).isCapitalised();
        if (name || WrittenNumber.isClockOrDate(digits, pieces.isSlashed(at + 1))) {
            return null;
        }
        BigDecimal value = WrittenNumber.of(digits, scaled);
        at++;
        BigDecimal fraction = pieces.fraction(at - 1);
        if (fraction != null) {
            at += 2;
            return fraction;
        }
        if (pieces.digits(at) != null && pieces.fraction(at) != null && value != null) {
            fraction = pieces.fraction(at);
            at += 3;
            return value.add(fraction);
        }
        return value == null || pieces.isSlashed(at) ? broken() : value;
    }

    private @Nullable BigDecimal broken() {
        broken = true;
        boolean slashed = pieces.isSlashed(at);
        at += slashed ? 2 : 0;
        at += Numerals.scaleBehind(pieces.word(at)) != null ? 1 : 0;
        return null;
    }

    // "two thirds", "one third of", "one of"
    private boolean isPartOfWhole() {
        boolean one = worded && total.equals(BigDecimal.ONE);
        boolean singular = pieces.is(at, "third") || pieces.is(at, "quarter") || pieces.is(at, "fifth");
        return Numerals.isPart(pieces.word(at)) || singular && pieces.is(at + 1, "of") || one && pieces.is(at, "of");
    }
}
