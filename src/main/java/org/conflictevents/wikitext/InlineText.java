package org.conflictevents.wikitext;

/** Words of one line or paragraph, without bold and italic type and without the gaps that dropped markup leaves. */
final class InlineText {

    private InlineText() {}

    /** As the page shows them, on one line; flags that stand alone are dropped. */
    static String clean(String words) {
        return withoutGaps(onOneLine(withoutIcons(withoutApostrophes(words))));
    }

    /** White space of any kind and length to one space. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ') {
                blank = line.length() > 0;
            } else {
                line.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    /** Runs of two and more mark type; "''Moskva'''s" ends it and keeps an apostrophe. */
    static String withoutApostrophes(String words) {
        if (!words.contains("''")) {
            return words;
        }
        int spare = spareApostrophe(words);
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            int run = run(words, i);
            if (run < 2) {
                kept.append(words.charAt(i));
            } else {
                int shown = i == spare || run == 4 ? 1 : Math.max(0, run - 5);
                kept.append("'".repeat(shown));
                i += run - 1;
            }
        }
        return kept.toString();
    }

    /** Index of a run of three that is a run of two and an apostrophe, as it is where both kinds are odd; -1 if none is. */
    private static int spareApostrophe(String words) {
        int italic = 0;
        int bold = 0;
        int found = -1;
        for (int i = 0; i < words.length(); i++) {
            int run = run(words, i);
            italic += run == 2 || run >= 5 ? 1 : 0;
            bold += run >= 3 ? 1 : 0;
            boolean inWord = i > 0 && i + 3 < words.length() && Character.isLetterOrDigit(words.charAt(i - 1));
            if (run == 3 && found < 0 && inWord && Character.isLetter(words.charAt(i + 3))) {
                found = i;
            }
            i += Math.max(0, run - 1);
        }
        return italic % 2 == 1 && bold % 2 == 1 ? found : -1;
    }

    private static int run(String words, int at) {
        int end = at;
        while (end < words.length() && words.charAt(end) == '\'') {
            end++;
        }
        return end - at;
    }

    private static String withoutIcons(String words) {
        if (words.indexOf(Flat.ICON) < 0) {
            return words;
        }
        StringBuilder kept = new StringBuilder(words.length());
        boolean inIcon = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            inIcon ^= c == Flat.ICON;
            kept.append(inIcon || c == Flat.ICON ? "" : String.valueOf(c));
        }
        return kept.toString();
    }

    /** Drops empty brackets, and a blank before a comma, semicolon, full stop or closing bracket. */
    private static String withoutGaps(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int filled = endOf(kept, " ,;");
            if (c == ')' && endsWith(kept, filled, '(')) {
                kept.setLength(filled - 1);
                continue;
            }
            char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
            boolean wordEnds = !Character.isLetterOrDigit(next) && next != '.';
            if (",;.)".indexOf(c) >= 0 && wordEnds) {
                kept.setLength(endOf(kept, " "));
            }
            boolean gap = c == ' ' && endsWith(kept, kept.length(), ' ');
            if (!gap && !(" ;,".indexOf(c) >= 0 && endsWith(kept, kept.length(), '('))) {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }

    /** Length of a text without these chars at its end. */
    private static int endOf(StringBuilder text, String chars) {
        int end = text.length();
        while (end > 0 && text.length() - end < 8 && chars.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean endsWith(StringBuilder text, int length, char c) {
        return length > 0 && text.charAt(length - 1) == c;
    }
}
