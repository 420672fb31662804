package org.conflictevents.article;

import java.util.Arrays;
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

    /** The infobox line of the first of these keys that has a value; keys differ by more than case and spaces. */
    public Optional<InfoboxLine> stated(String... keys) {
        return Arrays.stream(keys)
                .map(InfoboxLine::normalKey)
                .flatMap(key -> infobox.stream().filter(line -> key.equals(InfoboxLine.normalKey(line.key()))))
                .filter(line -> !line.value().isEmpty())
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
