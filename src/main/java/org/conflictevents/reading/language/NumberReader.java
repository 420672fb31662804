package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one number in digits or words: "1,000", "3 500", "1.5 million", "one hundred fifty", "a dozen", "1 lakh". */
public final class NumberReader {

    private NumberReader() {}

    /** The whole number that begins with the token at this index; null where none does. */
    public static @Nullable NumberPhrase at(List<Token> tokens, int index) {
        ParsedNumber number = parse(tokens, index);
        return number == null || number.value() == null || number.unread() != null
                ? null
                : new NumberPhrase(number.value().longValueExact(), number.next());
    }

    /** As {@link #at}, also where the tokens only begin like a number, or give none of whole persons. */
    static @Nullable ParsedNumber parse(List<Token> tokens, int index) {
        if (index >= tokens.size() || isInside(tokens, index)) {
            return null;
        }
        ParsedNumber number = NumberParser.at(tokens, index);
        return number == null || number.value() == null ? number : rounded(number);
    }

    // "1⅓ million" is written with less digits than it has
    private static ParsedNumber rounded(ParsedNumber number) {
        BigDecimal value = number.value();
        return value == null || number.scale() < 1_000_000 || !number.isBroken()
                ? number
                : new ParsedNumber(value.setScale(0, RoundingMode.HALF_UP), number.scale(), number.next());
    }

    // "3" of "2/3", "thousand" of "many thousand"
    private static boolean isInside(List<Token> tokens, int index) {
        if (index == 0) {
            return false;
        }
        Token before = tokens.get(index - 1);
        Token token = tokens.get(index);
        if (isSlash(before)) {
            return index > 1
                    && token.isNumber()
                    && tokens.get(index - 2).isNumber()
                    && before.start() == tokens.get(index - 2).end()
                    && before.end() == token.start();
        }
        return token.isWord() && Numerals.scale(token.lower()) != null && (before.isNumber() || Numerals.has(before));
    }

    static boolean isSlash(Token token) {
        return token.is("/") || token.is("⁄");
    }
}
