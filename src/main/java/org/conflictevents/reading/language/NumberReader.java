package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one number in digits or words: "1,000", "3 500", "1.5 million", "one hundred fifty", "a dozen". */
public final class NumberReader {

    private static final int MAX_DIGITS = 11;

    private NumberReader() {}

    /** The number that begins with the token at this index; null where none does. */
    public static @Nullable NumberPhrase at(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return null;
        }
        return tokens.get(index).isNumber() ? digits(tokens, index) : NumberWords.at(tokens, index);
    }

    private static @Nullable NumberPhrase digits(List<Token> tokens, int index) {
        String written = tokens.get(index).text();
        boolean decimal = isDecimal(written);
        Long scale = index + 1 < tokens.size() ? Numerals.scale(tokens.get(index + 1)) : null;
        if (decimal && scale == null) {
            return null;
        }
        String digits = decimal ? written.replace(',', '.') : written.replaceAll("[^0-9]", "");
        if (digits.length() > MAX_DIGITS && digits.replaceFirst("^0+", "").length() > MAX_DIGITS) {
            return new NumberPhrase(NumberPhrase.BEYOND, scale == null ? index + 1 : index + 2);
        }
        BigDecimal value = new BigDecimal(digits).multiply(BigDecimal.valueOf(scale == null ? 1 : scale));
        long whole = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return NumberPhrase.of(whole, scale == null ? index + 1 : index + 2);
    }

    // "6.540" is six thousand, "1.5" is not
    private static boolean isDecimal(String written) {
        int at = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        return at >= 0 && written.length() - at - 1 != 3;
    }
}
