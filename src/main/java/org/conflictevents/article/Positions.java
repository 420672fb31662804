package org.conflictevents.article;

import java.util.Arrays;

/**
 * Where the lines and code points of a text lie. Counting a position costs a binary search at most, and nothing where the
 * text holds no surrogates.
 */
public final class Positions {

    private final int[] lineStarts;
    private final int[] lowSurrogates;

    private Positions(int[] lineStarts, int[] lowSurrogates) {
        this.lineStarts = lineStarts;
        this.lowSurrogates = lowSurrogates;
    }

    static Positions of(String text) {
        int[] starts = TextLines.of(text).stream().mapToInt(TextLine::start).toArray();
        return new Positions(starts, lowSurrogates(text));
    }

    private static int[] lowSurrogates(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Number of code points before a char's index. */
    public int codePoint(int index) {
        return index - countBelow(lowSurrogates, index);
    }

    /** 1-based line of a char's index. */
    public int line(int index) {
        return Math.max(1, countBelow(lineStarts, index + 1));
    }

    private static int countBelow(int[] sorted, int bound) {
        if (sorted.length == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(sorted, bound);
        return at < 0 ? -at - 1 : at;
    }
}
