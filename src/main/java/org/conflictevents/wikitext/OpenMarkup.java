package org.conflictevents.wikitext;

import java.util.ArrayList;
import java.util.List;

/** A template or link that has begun, or the page itself, with its parts so far. */
final class OpenMarkup {

    /** What it began with. */
    enum Kind {
        PAGE,
        BRACES,
        LINK
    }

    private final Kind kind;
    private final int at;
    private final int braces;
    private final List<List<Node>> parts = new ArrayList<>();
    private int externalLinks;

    /**
     * @param braces number of opening braces that are not closed; 0 for other markup
     */
    OpenMarkup(Kind kind, int at, int braces) {
        this.kind = kind;
        this.at = at;
        this.braces = braces;
        parts.add(new ArrayList<>());
    }

    Kind kind() {
        return kind;
    }

    int at() {
        return at;
    }

    int braces() {
        return braces;
    }

    List<List<Node>> parts() {
        return parts;
    }

    void add(Node node) {
        parts.get(parts.size() - 1).add(node);
    }

    void addAll(List<Node> nodes) {
        parts.get(parts.size() - 1).addAll(nodes);
    }

    void beginPart() {
        parts.add(new ArrayList<>());
    }

    /** {@code [https://… label]}: counts brackets whose end is not shown either. */
    void beginExternalLink() {
        externalLinks++;
    }

    boolean endExternalLink() {
        return externalLinks > 0 && externalLinks-- > 0;
    }

    void endLine() {
        externalLinks = 0;
    }

    /** All nodes, with the bars between the parts. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(parts.get(0));
        for (List<Node> part : parts.subList(1, parts.size())) {
            nodes.add(new Node.Words("|", part.isEmpty() ? at : part.get(0).at()));
            nodes.addAll(part);
        }
        return nodes;
    }
}
