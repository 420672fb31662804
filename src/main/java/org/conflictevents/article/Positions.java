package org.conflictevents.article;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines and code points of a text lie. Counting a position costs a binary search at most, and nothing where the
 * text holds no surrogates.
 */
public final class Positions {

    private final int[] lineStarts;
    private final int[] lineNumbers;
    private final int[] lowSurrogates;

    private Positions(int[] lineStarts, int[] lineNumbers, int[] lowSurrogates) {
        this.lineStarts = lineStarts;
        this.lineNumbers = lineNumbers;
        this.lowSurrogates = lowSurrogates;
    }

    static Positions of(String text, List<TextLine> lines) {
        return new Positions(
                lines.stream().mapToInt(TextLine::start).toArray(),
                lines.stream().mapToInt(TextLine::number).toArray(),
                lowSurrogates(text));
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

    /** 1-based line of a char's index, in the file that the text comes from. */
    public int line(int index) {
        return lineNumbers[Math.max(1, countBelow(lineStarts, index + 1)) - 1];
    }

    private static int countBelow(int[] sorted, int bound) {
        if (sorted.length == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(sorted, bound);
        return at < 0 ? -at - 1 : at;
    }
}
