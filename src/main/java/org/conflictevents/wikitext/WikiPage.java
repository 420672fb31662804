package org.conflictevents.wikitext;

import java.util.List;

/**
 * A page as its readers see it, in the form of a plain-text article.
 *
 * @param text lines that end in LF
 * @param sourceLines for each line of the text the 1-based line of the source that it comes from, or begins on
 * @param unread what the text lacks because it was not understood, in the order of the source
 */
public record WikiPage(String text, List<Integer> sourceLines, List<UnreadMarkup> unread) {

    public WikiPage {
        sourceLines = List.copyOf(sourceLines);
        unread = List.copyOf(unread);
    }

    /** The line of the source that a line of the text comes from, both 1-based; for later lines as for the last. */
    public int sourceLine(int line) {
        return sourceLines.get(Math.min(line, sourceLines.size()) - 1);
    }
}
