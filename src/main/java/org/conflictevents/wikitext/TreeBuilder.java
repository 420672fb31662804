package org.conflictevents.wikitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a source into words, templates, links and tags, in one pass. Braces and brackets pair as in MediaWiki; what is not
 * closed stays words, and what is nested deeper than any page shows is left out whole.
 */
final class TreeBuilder {

    /** As deep as MediaWiki expands templates. */
    private static final int MAX_DEPTH = 40;

    /** A picture's caption holds links, and those hold none. */
    private static final int MAX_LINKS = 4;

    private final Source source;
    private final TagReader tags;
    private final Deque<OpenMarkup> open = new ArrayDeque<>();
    private int openBraces;
    private int openLinks;
    /** Where words began that are not added yet. */
    private int wordsStart;
    /** Where markup began that is nested too deeply, and how many of its braces are open. */
    private int skippedFrom;

    private int skippedDepth;

    private TreeBuilder(Source source) {
        this.source = source;
        this.tags = new TagReader(source);
    }

    static List<Node> build(Source source) {
        return new TreeBuilder(source).build();
    }

    private List<Node> build() {
        open.push(new OpenMarkup(OpenMarkup.Kind.PAGE, 0, 0));
        int at = 0;
        while (at < source.length()) {
            at = skippedDepth > 0 ? skip(at) : next(at);
        }
        if (skippedDepth > 0) {
            open.element().add(new Node.Unread(skippedFrom, source.length(), "templates nested too deeply"));
            wordsStart = source.length();
        }
        addWords(source.length());
        while (open.size() > 1) {
            abandon();
        }
        return open.element().nodes();
    }

    /** Index after what stands at this index. */
    private int next(int at) {
        return switch (source.charAt(at)) {
            case '{' -> source.run(at) > 1 ? openBraces(at) : at + 1;
            case '}' -> source.run(at) > 1 && openBraces > 0 ? closeBraces(at) : at + source.run(at);
            case '[' -> source.startsWith("[[", at) ? openLink(at) : externalLink(at);
            case ']' -> closeBracket(at);
            case '|' -> bar(at);
            case '<' -> tag(at);
            case '\n' -> endLine(at);
            default -> at + 1;
        };
    }

    private void addWords(int end) {
        if (end > wordsStart) {
            open.element().add(new Node.Words(source.text().substring(wordsStart, end), wordsStart));
        }
        wordsStart = end;
    }

    private int openBraces(int at) {
        int count = source.run(at);
        addWords(at);
        if (open.size() > MAX_DEPTH) {
            skippedFrom = at;
            return skip(at);
        }
        push(new OpenMarkup(OpenMarkup.Kind.BRACES, at, count));
        wordsStart = at + count;
        return wordsStart;
    }

    private int skip(int at) {
        char c = source.charAt(at);
        if (c != '{' && c != '}') {
            return at + 1;
        }
        int pairs = source.run(at) / 2;
        int used = c == '{' ? pairs : Math.min(pairs, skippedDepth);
        skippedDepth += c == '{' ? used : -used;
        int end = at + Math.max(1, 2 * used);
        if (skippedDepth == 0) {
            open.element().add(new Node.Unread(skippedFrom, end, "templates nested too deeply"));
            wordsStart = end;
        }
        return end;
    }

    private int closeBraces(int at) {
        addWords(at);
        int left = source.run(at);
        int end = at;
        while (left > 1 && openBraces > 0) {
            while (open.element().kind() == OpenMarkup.Kind.LINK) {
                abandon();
            }
            OpenMarkup closed = pop();
            int matched = Math.min(3, Math.min(left, closed.braces()));
            end += matched;
            left -= matched;
            close(closed, matched, end);
        }
        wordsStart = end;
        return end + left;
    }

    private void close(OpenMarkup closed, int matched, int end) {
        int rest = closed.braces() - matched;
        List<Node> nodes = matched == 2
                ? List.of(new Node.Template(closed.at() + rest, end, closed.parts()))
                // a parameter, which a page has none of: its default is shown
                : closed.parts().size() > 1 ? closed.parts().get(1) : List.of();
        if (rest > 1) {
            push(new OpenMarkup(OpenMarkup.Kind.BRACES, closed.at(), rest));
        } else if (rest == 1) {
            open.element().add(new Node.Words("{", closed.at()));
        }
        open.element().addAll(nodes);
    }

    private int openLink(int at) {
        addWords(at);
        if (open.size() <= MAX_DEPTH && openLinks < MAX_LINKS) {
            push(new OpenMarkup(OpenMarkup.Kind.LINK, at, 0));
        }
        wordsStart = at + 2;
        return wordsStart;
    }

    private int externalLink(int at) {
        int end = Links.afterAddress(source, at + 1);
        if (end == at + 1) {
            return end;
        }
        addWords(at);
        wordsStart = end;
        open.element().beginExternalLink();
        return end;
    }

    private int closeBracket(int at) {
        boolean link = source.startsWith("]]", at) && open.element().kind() == OpenMarkup.Kind.LINK;
        if (link) {
            addWords(at);
            OpenMarkup closed = pop();
            open.element().add(new Node.Link(closed.at(), closed.parts()));
            wordsStart = at + 2;
        } else if (open.element().endExternalLink()) {
            addWords(at);
            wordsStart = at + 1;
        }
        return link ? at + 2 : at + 1;
    }

    private int bar(int at) {
        if (open.size() > 1) {
            addWords(at);
            open.element().beginPart();
            wordsStart = at + 1;
        }
        return at + 1;
    }

    private int tag(int at) {
        TagReader.Tag tag = tags.read(at);
        if (tag == null) {
            return at + 1;
        }
        addWords(at);
        if (tag.node() != null) {
            open.element().add(tag.node());
        }
        wordsStart = tag.end();
        return tag.end();
    }

    /** A link ends with its line, but for the caption of a picture. */
    private int endLine(int at) {
        while (open.element().kind() == OpenMarkup.Kind.LINK
                && !Links.isPicture(source, open.element().at() + 2)) {
            addWords(at);
            abandon();
        }
        open.element().endLine();
        return at + 1;
    }

    /** Gives up the innermost markup: a link becomes words, and of a template the rest of its line is left out. */
    private void abandon() {
        OpenMarkup unclosed = pop();
        if (unclosed.kind() == OpenMarkup.Kind.LINK) {
            open.element().addAll(unclosed.nodes());
            return;
        }
        int end = source.indexOf('\n', unclosed.at(), source.length());
        open.element().add(new Node.Unread(unclosed.at(), end, "a template that does not end"));
        List<Node> behind = new ArrayList<>();
        for (Node node : unclosed.nodes()) {
            if (node.at() >= end) {
                behind.add(node);
            } else if (node instanceof Node.Words words
                    && words.at() + words.text().length() > end) {
                behind.add(new Node.Words(words.text().substring(end - words.at()), end));
            }
        }
        open.element().addAll(behind);
    }

    private void push(OpenMarkup markup) {
        openBraces += markup.kind() == OpenMarkup.Kind.BRACES ? 1 : 0;
        openLinks += markup.kind() == OpenMarkup.Kind.LINK ? 1 : 0;
        open.push(markup);
    }

    private OpenMarkup pop() {
        OpenMarkup markup = open.pop();
        openBraces -= markup.kind() == OpenMarkup.Kind.BRACES ? 1 : 0;
        openLinks -= markup.kind() == OpenMarkup.Kind.LINK ? 1 : 0;
        return markup;
    }
}
