package org.conflictevents.ged;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row set out for people to read, as lines {@code - column: value}.
 *
 * @param text with a line break after each line
 * @param length in Unicode code points
 */
public record EventText(String text, int length, Map<String, Passage> passages) {

    /**
     * Words of the text.
     *
     * @param start where they begin, in Unicode code points of the text
     * @param end where they end, exclusive, in code points
     */
    record Passage(String words, int start, int end) {}

    /** A column with its value: "deaths_a: 5". */
    Passage of(String column) {
        return Objects.requireNonNull(passages.get(column));
    }

    /** From the first of these columns to the last, which the text has next to each other. */
    Passage of(String first, String last) {
        int start = of(first).start();
        int end = of(last).end();
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        return new Passage(words, start, end);
    }

    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Passage> passages = new LinkedHashMap<>();
        private int length;

        void add(String column, String value) {
            String words = value.isEmpty() ? column + ":" : column + ": " + value;
            int start = length + 2;
            int end = start + words.codePointCount(0, words.length());
            text.append("- ").append(words).append('\n');
            passages.put(column, new Passage(words, start, end));
            length = end + 1;
        }

        EventText build() {
            return new EventText(text.toString(), length, passages);
        }
    }
}
