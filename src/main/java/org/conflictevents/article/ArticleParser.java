package org.conflictevents.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Reads the form of an article: {@code = Title =}, a block {@code Infobox} of {@code - Key: value} lines, prose under
 * {@code == Heading ==} lines. Lines may end in LF, CRLF or CR.
 */
public final class ArticleParser {

    private final String text;
    private final List<TextLine> lines;
    private final List<Fault> faults = new ArrayList<>();

    private ArticleParser(String text, List<TextLine> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * @throws MalformedTextException with every fault, if the text is not of that form
     */
    public static Article parse(String text) {
        return new ArticleParser(text, TextLines.of(text)).parse();
    }

    /**
     * Reads a text that was made from a file of another form.
     *
     * @param sourceLine for the number of a line of the text that of the file's line, by which faults and positions name it
     * @throws MalformedTextException with every fault, if the text is not of that form
     */
    public static Article parse(String text, IntUnaryOperator sourceLine) {
        return new ArticleParser(text, TextLines.of(text, sourceLine)).parse();
    }

    private Article parse() {
        faults.addAll(ForbiddenCharacters.in(text, lines));
        if (text.isBlank() || text.strip().equals("\uFEFF")) {
            faults.add(new Fault(0, text.isEmpty() ? "an empty file" : "nothing but white space", "an article"));
            throw failure();
        }
        int titleLine = titleLine();
        int infoboxLine = infoboxLine(title(lines.get(titleLine)));
        InfoboxBlock infobox = InfoboxBlock.read(text, lines, infoboxLine, faults);
        if (!faults.isEmpty()) {
            throw failure();
        }
        return article(title(lines.get(titleLine)), infobox);
    }

    private Article article(String title, InfoboxBlock infobox) {
        Positions positions = Positions.of(text, lines);
        List<Section> sections = new SectionReader(text, lines, positions).sections(infobox.end());
        ParagraphReader prose = new ParagraphReader(text, lines, positions, sections);
        prose.read(infobox.end());
        return new Article(
                title, text, infobox.lines(), sections, prose.paragraphs(), prose.furtherInfoboxes(), positions);
    }

    private MalformedTextException failure() {
        faults.sort(Comparator.comparingInt(Fault::line));
        return new MalformedTextException(faults);
    }

    /** Index of the first line that is not blank; a fault if it is no title. */
    private int titleLine() {
        int at = 0;
        while (words(lines.get(at)).isEmpty()) {
            at++;
        }
        if (title(lines.get(at)).isEmpty()) {
            faults.add(new Fault(
                    lines.get(at).number(), "no title but " + Fault.quoted(words(lines.get(at))), "= Title ="));
        }
        return at;
    }

    private String title(TextLine line) {
        Heading heading = Heading.of(words(line));
        return heading == null || heading.level() != 1 ? "" : heading.words();
    }

    private int infoboxLine(String title) {
        for (int i = 0; i < lines.size(); i++) {
            String words = words(lines.get(i));
            if (InfoboxBlock.beginsWith(words) || (words.equalsIgnoreCase(title) && keyFollows(i + 1))) {
                return i;
            }
        }
        faults.add(new Fault(0, "no infobox", "a line 'Infobox' followed by '- Key: value' lines"));
        return -1;
    }

    // stored pages head the block with the title: "Battle of Tabankort (2019)", then "- Conflict: Battle of Tabankort"
    private boolean keyFollows(int from) {
        int at = from;
        while (at < lines.size() && words(lines.get(at)).isEmpty()) {
            at++;
        }
        return at < lines.size() && InfoboxBlock.isKeyLine(words(lines.get(at)));
    }

    private String words(TextLine line) {
        String words = text.substring(line.start(), line.end());
        return (line.start() == 0 && words.startsWith("\uFEFF") ? words.substring(1) : words).strip();
    }
}
