package org.conflictevents.wikitext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what begins with {@code <}. */
final class TagReader {

    /**
     * A comment, or a tag of HTML or of the wiki's own, with its content where that is no wiki text.
     *
     * @param end index after it
     * @param node what the page shows of it; null where that is nothing
     */
    record Tag(int end, @Nullable Node node) {}

    /** What becomes of a tag. */
    private enum Kind {
        HIDDEN,
        STRUCK,
        BREAK,
        RULE,
        PARAGRAPH,
        TABLE,
        PLAIN,
        IGNORED
    }

    private static final String TABLE_BEGIN = "\n{|\n";
    private static final String TABLE_END = "\n|}\n";

    private static final int MAX_LENGTH = 2_000;
    private static final Map<String, String> KINDS = WordTable.meanings("tags.txt");

    private final Source source;
    /** Names of tags that nothing closes any more, so that no tag is searched for twice. */
    private final Set<String> unclosed = new HashSet<>();

    TagReader(Source source) {
        this.source = source;
    }

    /** Null where the sign is just a sign, as in "&lt; 30". */
    @Nullable
    Tag read(int at) {
        if (source.startsWith("<!--", at)) {
            return comment(at);
        }
        boolean closing = source.startsWith("</", at);
        int nameStart = closing ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < source.length() && Character.isLetterOrDigit(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = end(at);
        if (nameEnd == nameStart || nameEnd - nameStart > 20 || end == at) {
            return null;
        }
        String name = source.text().substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        Kind kind = kind(name);
        boolean empty = source.charAt(end - 2) == '/';
        return kind == null
                ? null
                : tag(kind, name, at, end, closing ? Form.CLOSING : empty ? Form.EMPTY : Form.OPENING);
    }

    private enum Form {
        OPENING,
        CLOSING,
        EMPTY
    }

    private Tag tag(Kind kind, String name, int at, int end, Form form) {
        return switch (kind) {
            case IGNORED -> new Tag(end, null);
            case BREAK, PARAGRAPH -> new Tag(end, new Node.Mark(Flat.BREAK, at));
            case RULE -> new Tag(end, new Node.Mark(Flat.RULE, at));
            case TABLE -> new Tag(end, new Node.Mark(form == Form.CLOSING ? TABLE_END : TABLE_BEGIN, at));
            case HIDDEN, STRUCK, PLAIN -> form == Form.OPENING ? withContent(kind, name, at, end) : new Tag(end, null);
        };
    }

    private Tag withContent(Kind kind, String name, int at, int end) {
        int close = closing(name, end);
        if (close < 0 && !name.equals("ref")) {
            return new Tag(end, null);
        }
        if (close < 0) {
            // the rest of its line is lost, what follows is read
            int lineEnd = source.indexOf('\n', end, source.length());
            return new Tag(lineEnd, new Node.Unread(at, lineEnd, "a reference that does not end"));
        }
        int after = Math.max(end(close), close + name.length() + 2);
        return new Tag(
                after,
                switch (kind) {
                    case PLAIN -> new Node.Words(source.text().substring(end, close), end);
                    case STRUCK -> new Node.Unread(end, close, "words struck out");
                    default -> null;
                });
    }

    /** Index of the closing tag; negative where there is none, or where another reference begins before it. */
    private int closing(String name, int from) {
        if (unclosed.contains(name)) {
            return -1;
        }
        for (int i = from; i + 1 < source.length(); i++) {
            boolean closing = source.charAt(i) == '<' && source.charAt(i + 1) == '/';
            int nameStart = closing ? i + 2 : i + 1;
            if (source.charAt(i) == '<'
                    && (closing || name.equals("ref"))
                    && source.startsWithIgnoringCase(name, nameStart)
                    && !Character.isLetterOrDigit(after(nameStart + name.length()))) {
                return closing ? i : -1;
            }
        }
        unclosed.add(name);
        return -1;
    }

    private char after(int index) {
        return index < source.length() ? source.charAt(index) : ' ';
    }

    private Tag comment(int at) {
        int close = source.text().indexOf("-->", at + 4);
        if (close < 0) {
            return new Tag(source.length(), new Node.Unread(at, source.length(), "a comment that does not end"));
        }
        return new Tag(fillsLine(at, close + 3) ? blankEnd(close + 3) + 1 : close + 3, null);
    }

    /** Whether nothing else stands on the lines of a comment, which then leaves no empty line. */
    private boolean fillsLine(int at, int end) {
        int before = at - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '\t') && at - before < 200) {
            before--;
        }
        int after = blankEnd(end);
        return (before < 0 || source.charAt(before) == '\n') && after < source.length() && source.charAt(after) == '\n';
    }

    private int blankEnd(int from) {
        int at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t') && at - from < 200) {
            at++;
        }
        return at;
    }

    /** Null for a name that is no tag's. */
    private static @Nullable Kind kind(String name) {
        String kind = KINDS.get(name.toLowerCase(Locale.ROOT));
        return kind == null ? null : Kind.valueOf(kind);
    }

    /** Index after the {@code >} of the tag that begins at an index; the index itself where none ends there. */
    private int end(int at) {
        int limit = Math.min(source.length(), at + MAX_LENGTH);
        for (int i = at + 1; i < limit; i++) {
            if (source.charAt(i) == '>') {
                return i + 1;
            }
            if (source.charAt(i) == '<') {
                return at;
            }
        }
        return at;
    }
}
