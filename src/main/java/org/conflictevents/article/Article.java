package org.conflictevents.article;

import java.util.List;
import java.util.Optional;

/**
 * A battle article taken apart.
 *
 * @param title without its {@code =} signs
 * @param text the whole file's, unchanged
 * @param infobox its lines in the order of the text; no key stands twice
 * @param sections without gaps from the text's beginning to its end; never empty
 * @param paragraphs the prose, in the order of the text
 * @param furtherInfoboxes blocks after the first; about other events, so neither infobox nor prose
 * @param positions of the text's lines and code points
 */
public record Article(
        String title,
        String text,
        List<InfoboxLine> infobox,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Span> furtherInfoboxes,
        Positions positions) {

    public Article {
        infobox = List.copyOf(infobox);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        furtherInfoboxes = List.copyOf(furtherInfoboxes);
    }

    /** The infobox line of a key, compared without regard to case and spaces. */
    public Optional<InfoboxLine> infobox(String key) {
        String wanted = InfoboxLine.normalKey(key);
        return infobox.stream()
                .filter(line -> InfoboxLine.normalKey(line.key()).equals(wanted))
                .findFirst();
    }

    /** The code points before a char of the text: what claims and sections are counted in. */
    public int codePoint(int index) {
        return positions.codePoint(index);
    }

    /** The 1-based line of a char of the text. */
    public int line(int index) {
        return positions.line(index);
    }
}
