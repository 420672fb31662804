package org.conflictevents.wikitext;

import java.util.Arrays;

/**
 * Words without markup but that of lines (lists, headings, tables) and of bold type, and where in the source they come
 * from. Marks are control characters, which no source holds.
 */
final class Flat {

    /** Where a new line begins. */
    static final String BREAK = "\u0001";
    /** Where a rule parts what is before from what is behind. */
    static final String RULE = "\u0002";
    /** Around the name of a party whose flag is shown. */
    static final char ICON = '\u0003';

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[16];
    private int[] sources = new int[16];
    private int pieces;

    /**
     * @param source index of the first char in the source
     */
    void add(String words, int source) {
        if (words.isEmpty()) {
            return;
        }
        if (pieces == starts.length) {
            starts = Arrays.copyOf(starts, 2 * pieces);
            sources = Arrays.copyOf(sources, 2 * pieces);
        }
        starts[pieces] = text.length();
        sources[pieces++] = source;
        text.append(words);
    }

    String text() {
        return text.toString();
    }

    /** Index in the source of a char of the text; 0 where the text is empty. */
    int source(int index) {
        if (pieces == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(starts, 0, pieces, index);
        int piece = at >= 0 ? at : Math.max(0, -at - 2);
        return sources[piece] + index - starts[piece];
    }
}
