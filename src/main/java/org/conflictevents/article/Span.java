package org.conflictevents.article;

/**
 * A stretch of an article's text.
 *
 * @param start index of its first char (UTF-16)
 * @param end index after its last char (UTF-16)
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
        }
    }

    /** The words it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
