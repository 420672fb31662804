package org.conflictevents.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts a page's words into headings, paragraphs and items; tables, and headings of nothing, are left out. */
final class ProseLayout {

    /**
     * A heading, paragraph or item of a list.
     *
     * @param level of a heading, 2 for {@code == Heading ==}; 0 for others
     * @param item whether it is an item of a list
     * @param words on one line
     * @param source index in the source
     */
    record Block(int level, boolean item, String words, int source) {

        boolean isHeading() {
            return level > 0;
        }

        String line() {
            String signs = "=".repeat(level);
            return isHeading() ? signs + " " + words + " " + signs : item ? "- " + words : words;
        }
    }

    private static final int MAX_LEVEL = 6;

    private final Flat flat;
    private final String text;
    private final Page page;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsSource;
    private boolean item;
    private final StringBuilder table = new StringBuilder();
    private int tableDepth;
    private int tableSource;

    private ProseLayout(Flat flat, Page page) {
        this.flat = flat;
        this.text = flat.text();
        this.page = page;
    }

    static List<Block> blocks(Flat flat, Page page) {
        return withoutEmptyHeadings(new ProseLayout(flat, page).read());
    }

    private List<Block> read() {
        int start = 0;
        boolean beginsLine = true;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '\n';
            if (end || text.charAt(i) == Flat.BREAK.charAt(0) || text.charAt(i) == Flat.RULE.charAt(0)) {
                line(start, text.substring(start, i).strip(), beginsLine);
                if (!end) {
                    close();
                }
                beginsLine = end;
                start = i + 1;
            }
        }
        close();
        endTable();
        return blocks;
    }

    private void line(int start, String line, boolean beginsLine) {
        int level = beginsLine ? level(line) : 0;
        if (beginsLine && isTable(start, line, level)) {
            return;
        }
        int markers = 0;
        while (beginsLine && markers < line.length() && "*#:;".indexOf(line.charAt(markers)) >= 0) {
            markers++;
        }
        if (line.isEmpty() || level > 0 || markers > 0 || line.startsWith("----")) {
            close();
        }
        if (level > 0) {
            add(new Block(level, false, InlineText.clean(line.substring(level, line.length() - level)), source(start)));
        } else if (!line.isEmpty() && !isRule(line)) {
            wordsSource = words.isEmpty() ? source(start) : wordsSource;
            item |= markers > 0 && "*#".indexOf(line.charAt(markers - 1)) >= 0;
            words.append(words.isEmpty() ? "" : "\n").append(line, markers, line.length());
        }
        if (markers > 0) {
            close();
        }
    }

    /** Whether a line belongs to a table; one that does not end ends with its section. */
    private boolean isTable(int start, String line, int level) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ':') {
            indent++;
        }
        if (line.startsWith("{|", indent)) {
            close();
            tableSource = tableDepth == 0 ? source(start) : tableSource;
            tableDepth++;
            return true;
        }
        if (tableDepth > 0 && level > 0) {
            tableDepth = 0;
            endTable();
        }
        if (tableDepth == 0) {
            return false;
        }
        if (line.startsWith("|}")) {
            tableDepth--;
        } else if (table.length() < 1_000) {
            table.append(line).append('\n');
        }
        if (tableDepth == 0) {
            endTable();
        }
        return true;
    }

    private void endTable() {
        if (!table.isEmpty()) {
            page.unread(tableSource, InlineText.clean(table.toString()), "a table, which is not read");
            table.setLength(0);
        }
    }

    /** Number of {@code =} signs at both ends of a heading; 0 for other lines. */
    private static int level(String line) {
        int level = 0;
        while (level < line.length() / 2
                && level < MAX_LEVEL
                && line.charAt(level) == '='
                && line.charAt(line.length() - 1 - level) == '=') {
            level++;
        }
        return 2 * level < line.length() ? level : 0;
    }

    private static boolean isRule(String line) {
        return line.startsWith("----") && line.chars().allMatch(c -> c == '-');
    }

    private int source(int start) {
        int at = start;
        while (at + 1 < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return flat.source(at);
    }

    private void close() {
        if (!words.isEmpty()) {
            add(new Block(0, item, InlineText.clean(magicWordsRemoved(words.toString())), wordsSource));
        }
        words.setLength(0);
        item = false;
    }

    // __NOTOC__
    private static String magicWordsRemoved(String words) {
        return words.contains("__") ? words.replaceAll("__[A-Z]{3,30}__", "") : words;
    }

    private void add(Block block) {
        if (block.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(block);
        }
    }

    /** A heading stays where words stand under it or under one of the headings below it, or where it is a title. */
    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        Deque<Block> kept = new ArrayDeque<>();
        // the words seen last stand under headings of lower levels than this one only
        int level = 0;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (!block.isHeading() || block.level() < level || block.level() == 1) {
                kept.push(block);
                level = block.isHeading() ? block.level() : Integer.MAX_VALUE;
            }
        }
        return List.copyOf(kept);
    }
}
