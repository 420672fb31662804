package org.conflictevents.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Cuts a text at LF, CRLF and CR alike. */
final class TextLines {

    private TextLines() {}

    /**
     * The lines of a text that was made from another one.
     *
     * @param sourceLine for the number of a line that of the line of the other text that it comes from
     */
    static List<TextLine> of(String text, IntUnaryOperator sourceLine) {
        return of(text).stream()
                .map(line -> new TextLine(sourceLine.applyAsInt(line.number()), line.start(), line.end()))
                .toList();
    }

    /** At least one line; an empty text is one empty line. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new TextLine(lines.size() + 1, start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(new TextLine(lines.size() + 1, start, text.length()));
        return lines;
    }
}
