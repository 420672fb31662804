package org.conflictevents.reading.language;

/**
 * A word, number or sign of a text.
 *
 * @param kind what it is
 * @param text as written
 * @param lower in lower case, curly apostrophes made straight: what lexicons are asked for
 * @param start index of its first char in the text (UTF-16)
 * @param end index after its last char (UTF-16)
 */
public record Token(Kind kind, String text, String lower, int start, int end) {

    enum Kind {
        /** Letters, with apostrophes, hyphens and digits inside: "al-Nusra", "Il-76", "U.S.", "45th". */
        WORD,
        /** Digits with separators inside: "1,000", "3 500", "6.540", "1.5". */
        NUMBER,
        /** Any other visible character, one each. */
        SIGN
    }

    /** 0 to 9, and no digit of another script. */
    public static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /** A letter of any script, or a mark above or below one. */
    static boolean isLetter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    public boolean is(String sign) {
        return lower.equals(sign);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    /** "-", "–", "—", "−" and their like. */
    public boolean isDash() {
        return isSign() && "-–—−‐‑‒―".contains(text);
    }

    /** "Mali's". */
    public boolean isPossessive() {
        return lower.endsWith("'s");
    }

    /** "Mali" of "Mali's", "rebels" of "rebels'"; other names as they are. */
    public static String withoutPossessive(String name) {
        return name.replaceFirst("['’]s?$", "");
    }

    /** "33rd". */
    public boolean isOrdinal() {
        return lower.matches("\\d+(st|nd|rd|th)");
    }

    public boolean isDoubleQuotationMark() {
        return isSign() && "\"“”".contains(text);
    }

    public boolean isQuotationMark() {
        return isSign() && "\"“”‘’'".contains(text);
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
}
