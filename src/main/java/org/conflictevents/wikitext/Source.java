package org.conflictevents.wikitext;

import java.util.Arrays;

/** A page's source, with its lines; they may end in LF, CRLF or CR, which all become LF. */
final class Source {

    private final String text;
    private final int[] lineStarts;

    Source(String source) {
        text = source.replace("\r\n", "\n").replace('\r', '\n');
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
                starts[lines++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, lines);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean startsWith(String words, int index) {
        return text.startsWith(words, index);
    }

    boolean startsWithIgnoringCase(String words, int index) {
        return text.regionMatches(true, index, words, 0, words.length());
    }

    /** Index of the next char of this kind, not after a limit; the limit where there is none. */
    int indexOf(char c, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    /** Number of equal chars from an index on. */
    int run(int index) {
        return indexOfOther(text.charAt(index), index) - index;
    }

    private int indexOfOther(char c, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == c) {
            at++;
        }
        return at;
    }

    /** 1-based line of a char. */
    int line(int index) {
        int at = Arrays.binarySearch(lineStarts, index);
        return at >= 0 ? at + 1 : -at - 1;
    }

    UnreadMarkup unread(int from, int to, String reason) {
        return UnreadMarkup.of(line(from), text.substring(from, Math.min(to, from + 500)), reason);
    }
}
