package org.conflictevents.article;

import java.util.List;

/**
 * Lines of prose that follow each other without a blank line, a heading or a list item between them.
 *
 * @param section the innermost section that it stands in
 * @param span from its first to its last visible char
 * @param sentences in the order of the text
 */
public record Paragraph(Section section, Span span, List<Span> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
