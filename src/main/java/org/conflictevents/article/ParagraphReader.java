package org.conflictevents.article;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines of prose into paragraphs, and cuts these into sentences. */
final class ParagraphReader {

    private final String text;
    private final List<TextLine> lines;
    private final Positions positions;
    private final List<Section> sections;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Span> furtherInfoboxes = new ArrayList<>();
    private boolean inInfobox;
    private int section;
    private int first = -1;
    private int last = -1;

    ParagraphReader(String text, List<TextLine> lines, Positions positions, List<Section> sections) {
        this.text = text;
        this.lines = lines;
        this.positions = positions;
        this.sections = sections;
    }

    /**
     * @param prose index of the first line after the infobox
     */
    void read(int prose) {
        for (TextLine line : lines.subList(prose, lines.size())) {
            String words = text.substring(line.start(), line.end()).strip();
            if (words.isEmpty() || Heading.of(words) != null) {
                close();
            } else {
                add(line.start() + text.substring(line.start(), line.end()).indexOf(words), words);
            }
        }
        close();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Span> furtherInfoboxes() {
        return furtherInfoboxes;
    }

    private void add(int start, String words) {
        if (first < 0) {
            inInfobox = InfoboxBlock.beginsWith(words);
        } else if (!inInfobox && isListItem(words)) {
            close();
        }
        first = first < 0 ? start : first;
        last = start + words.length();
    }

    // article: "- Martyr Erdal Brigade"
    private static boolean isListItem(String words) {
        return words.startsWith("- ") || words.startsWith("* ") || words.startsWith("• ");
    }

    private void close() {
        if (first >= 0) {
            Span span = new Span(first, last);
            if (inInfobox) {
                furtherInfoboxes.add(span);
            } else {
                paragraphs.add(new Paragraph(sectionOf(first), span, SentenceSplitter.sentences(text, span)));
            }
        }
        first = -1;
        inInfobox = false;
    }

    private Section sectionOf(int index) {
        int point = positions.codePoint(index);
        while (sections.get(section).end() <= point) {
            section++;
        }
        return sections.get(section);
    }
}
