package org.conflictevents.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts an article at its headings. */
final class SectionReader {

    private final String text;
    private final List<TextLine> lines;
    private final Positions positions;
    private final List<Section> sections = new ArrayList<>();

    SectionReader(String text, List<TextLine> lines, Positions positions) {
        this.text = text;
        this.lines = lines;
        this.positions = positions;
    }

    /**
     * @param prose index of the first line after the infobox: headings count from there on
     */
    List<Section> sections(int prose) {
        @Nullable String heading = null;
        int level = 1;
        int start = 0;
        for (TextLine line : lines.subList(prose, lines.size())) {
            Heading next = Heading.of(text.substring(line.start(), line.end()).strip());
            if (next != null) {
                add(heading, level, start, line.start());
                heading = next.words();
                level = next.level();
                start = line.start();
            }
        }
        add(heading, level, start, text.length());
        return sections;
    }

    private void add(@Nullable String heading, int level, int start, int end) {
        sections.add(new Section(heading, level, positions.codePoint(start), positions.codePoint(end)));
    }
}
