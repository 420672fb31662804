package org.conflictevents.reading.language;

/** Where a number written in digits ends: "1,000", "3 500", "6.540", "1.5". */
final class NumberScanner {

    private NumberScanner() {}

    /** Index after the number that begins at {@code start}, separators and decimals included. */
    static int end(String text, int start, int limit) {
        int at = digits(text, start, limit);
        if (at - start > 3 || at >= limit || !isSeparator(text.charAt(at))) {
            return decimals(text, at, limit);
        }
        char separator = text.charAt(at);
        int grouped = at;
        while (grouped < limit && text.charAt(grouped) == separator && isGroup(text, grouped + 1, limit)) {
            grouped += 4;
        }
        return decimals(text, grouped, limit);
    }

    // "1,000", "3 500", "6.540", "1'000"; the blank may be a no-break or thin one
    private static boolean isSeparator(char c) {
        return ",.'’ \u00A0\u202F\u2009".indexOf(c) >= 0;
    }

    private static boolean isGroup(String text, int at, int limit) {
        return digits(text, at, limit) == at + 3;
    }

    // "1.5 million", "3,5 million"; a comma with more digits behind it has only lost its blank
    private static int decimals(String text, int at, int limit) {
        if (at >= limit || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
            return at;
        }
        int after = digits(text, at + 1, limit);
        boolean decimal = text.charAt(at) == '.' ? after > at + 1 : after == at + 2;
        return decimal ? after : at;
    }

    private static int digits(String text, int start, int limit) {
        int at = start;
        while (at < limit && Token.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
