package org.conflictevents.wikitext;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references: {@code &ndash;}, {@code &#8211;}, {@code &#x2013;}. */
final class Entities {

    private static final int MAX_NAME = 10;
    private static final Map<String, String> NAMED = named();

    private Entities() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (String line : WordTable.lines("entities.txt")) {
            String[] words = line.trim().split("\\s+");
            for (int i = 0; i + 1 < words.length; i += 2) {
                named.put(words[i], shown(Integer.parseInt(words[i + 1], 16)));
            }
        }
        return Map.copyOf(named);
    }

    /** Adds words to a text, with each reference resolved; blanks of all kinds become spaces, invisible signs nothing. */
    static void addResolved(String words, int source, Flat out) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int end = c == '&' ? end(words, i) : i + 1;
            String resolved = c == '&' ? end > 0 ? resolved(words.substring(i + 1, end - 1)) : null : plain(c);
            if (resolved != null) {
                out.add(words.substring(from, i), source + from);
                out.add(resolved, source + i);
                from = end;
                i = end - 1;
            }
        }
        out.add(words.substring(from), source + from);
    }

    /** Index after the semicolon; 0 where there is none near by. */
    private static int end(String words, int at) {
        for (int i = at + 1; i < words.length() && i <= at + MAX_NAME; i++) {
            char c = words.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return 0;
            }
        }
        return 0;
    }

    /** Null where the name is none. */
    private static @Nullable String resolved(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hex ? 2 : 1);
        if (!digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            return null;
        }
        return shown(Integer.parseInt(digits, hex ? 16 : 10));
    }

    private static String shown(int point) {
        if (!Character.isValidCodePoint(point) || Character.getType(point) == Character.SURROGATE) {
            return "\uFFFD";
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        return Character.getType(point) == Character.FORMAT || Character.isISOControl(point)
                ? ""
                : Character.toString(point);
    }

    /** Null for what stays as it is. */
    private static @Nullable String plain(char c) {
        if (c < 0x80 || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return null;
        }
        boolean blank = Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
        return blank ? shown(c) : null;
    }
}
