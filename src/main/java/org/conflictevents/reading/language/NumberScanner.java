package org.conflictevents.reading.language;

import java.util.Locale;
import java.util.Set;

/**
 * Where a number written in digits ends: "1,000", "10,00,000", "3 500", "1.5", "1½". Digits that touch through a
 * separator are one piece, also where they are no number: "20:00", "1,00,00".
 */
final class NumberScanner {

    /** Short words that may have lost the blank before them: "16mia", "1.5k". */
    private static final Set<String> GLUED = Set.of(
            "kia", "wia", "mia", "pow", "pows", "dead", "men", "k", "m", "mn", "mio", "mln", "bn", "lakh", "lac");

    private final String text;
    private final int limit;

    NumberScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Index after the number that begins at {@code start}. */
    int end(int start) {
        int at = blankGroups(start, digits(start));
        while (at < limit && (WrittenNumber.isFraction(text.charAt(at)) || separates(start, at))) {
            at = digits(at + 1);
        }
        return at;
    }

    private boolean separates(int start, int at) {
        return at + 1 < limit
                && ",.'’:".indexOf(text.charAt(at)) >= 0
                && Token.isDigit(text.charAt(at + 1))
                && !hasLostBlank(start, at);
    }

    /** Whether the letters from one index to another make one word with the digits before them: "45th", "25px". */
    boolean makesWord(int from, int to) {
        return to > from
                && to - from <= 4
                && !GLUED.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    int letters(int from) {
        int at = from;
        while (at < limit && Token.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    // "3 500", "12 000 000": the blank may be a no-break or thin one
    private int blankGroups(int start, int after) {
        int at = after;
        char blank = at < limit ? text.charAt(at) : 0;
        if (at - start > 3 || " \u00A0\u2007\u202F\u2009".indexOf(blank) < 0) {
            return at;
        }
        while (at < limit && text.charAt(at) == blank && digits(at + 1) == at + 4 && !makesName(at + 4)) {
            at += 4;
        }
        return at;
    }

    // "3 100mm guns", "2 122-mm guns"
    private boolean makesName(int after) {
        boolean hyphen = after + 1 < limit && text.charAt(after) == '-' && !Token.isDigit(text.charAt(after + 1));
        return hyphen || makesWord(after, letters(after));
    }

    // "October 30,1993", "2018:65,000"
    private boolean hasLostBlank(int start, int at) {
        int after = digits(at + 1);
        boolean year =
                text.charAt(at) == ',' && at - start <= 2 && after - at == 5 && "12".indexOf(text.charAt(at + 1)) >= 0;
        return year || text.charAt(at) == ':' && at - start >= 4;
    }

    private int digits(int start) {
        int at = start;
        while (at < limit && Token.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
