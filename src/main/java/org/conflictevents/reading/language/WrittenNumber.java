package org.conflictevents.reading.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What digits with separators say, as a whole: "1,000", "10,00,000", "3 500", "1.234,5", "1½". */
final class WrittenNumber {

    // "1000"; "1,000", "1.000.000", "3 500" with one separator; "10,00,000" as in India
    private static final Pattern WHOLE =
            Pattern.compile("\\d+|\\d{1,3}(?:([,.' ])\\d{3})(?:\\1\\d{3})*|\\d{1,2}(?:,\\d{2})+,\\d{3}");
    // "1.5", "1,234.5", "1 234,5", "1,25"
    private static final Pattern DECIMAL = Pattern.compile("(.*\\d)([.,])(\\d+)");
    private static final int MAX_LENGTH = 30;
    private static final Map<Character, BigDecimal> FRACTIONS = Map.of(
            '½', new BigDecimal("0.5"),
            '¼', new BigDecimal("0.25"),
            '¾', new BigDecimal("0.75"),
            '⅓', new BigDecimal("0.333333"),
            '⅔', new BigDecimal("0.666667"),
            '⅕', new BigDecimal("0.2"),
            '⅛', new BigDecimal("0.125"));

    private WrittenNumber() {}

    /**
     * Whether the digits are none of a number: "20:00", "12.05.1944", the first of "1914/15".
     *
     * @param slashed whether a slash and more digits follow
     */
    static boolean isClockOrDate(String digits, boolean slashed) {
        return digits.indexOf(':') >= 0
                || digits.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}")
                || digits.matches("1\\d{3}|20\\d{2}") && slashed;
    }

    static boolean isFraction(char c) {
        return FRACTIONS.containsKey(c);
    }

    /**
     * Null where the digits are no number as a whole: "1,00,00".
     *
     * @param scaled whether words like "million" follow, so that "1.234" may be one and a bit
     */
    static @Nullable BigDecimal of(String text, boolean scaled) {
        String digits = text.replaceAll("[\\u00A0\\u2007\\u2009\\u202F]", " ").replace('’', '\'');
        if (digits.length() > MAX_LENGTH) {
            return digits.matches("\\d+") ? new BigDecimal("1E" + MAX_LENGTH) : null;
        }
        BigDecimal fraction = FRACTIONS.get(digits.charAt(digits.length() - 1));
        if (fraction != null) {
            BigDecimal whole = digits.length() == 1 ? BigDecimal.ZERO : whole(digits.substring(0, digits.length() - 1));
            return whole == null ? null : whole.add(fraction);
        }
        // "6.540" is six thousand, but not "0.540" and not "6.540 million"
        boolean thousandths = digits.matches("0[.,]\\d{3}") || scaled && digits.matches("\\d{1,3}\\.\\d{3}");
        BigDecimal whole = thousandths ? null : whole(digits);
        return whole != null ? whole : decimal(digits);
    }

    private static @Nullable BigDecimal whole(String digits) {
        boolean zeros = digits.length() > 1 && digits.matches("0[0,.' ]*");
        return !zeros && WHOLE.matcher(digits).matches() ? new BigDecimal(digits.replaceAll("\\D", "")) : null;
    }

    // a point that also groups is no decimal point, nor is a comma before more than two digits
    private static @Nullable BigDecimal decimal(String digits) {
        Matcher decimal = DECIMAL.matcher(digits);
        if (!decimal.matches() || decimal.group(1).contains(decimal.group(2))) {
            return null;
        }
        boolean comma = decimal.group(2).equals(",");
        boolean zero = decimal.group(1).equals("0");
        BigDecimal whole = zero ? BigDecimal.ZERO : whole(decimal.group(1));
        return whole == null || comma && !zero && decimal.group(3).length() > 2
                ? null
                : whole.add(new BigDecimal("0." + decimal.group(3)));
    }
}
