package org.conflictevents.reading.language;

/**
 * A stretch of consecutive tokens; empty where {@code to} is not greater than {@code from}.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
public record TokenRange(int from, int to) {

    public boolean isEmpty() {
        return to <= from;
    }

    public int size() {
        return Math.max(0, to - from);
    }

    public boolean contains(int index) {
        return from <= index && index < to;
    }

    /** The same beginning with another end. */
    public TokenRange until(int end) {
        return new TokenRange(from, end);
    }
}
