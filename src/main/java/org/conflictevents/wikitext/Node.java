package org.conflictevents.wikitext;

import java.util.List;

/** A piece of a page's source. */
sealed interface Node {

    /** Index of its first char in the source. */
    int at();

    /** Words between markup, entities not resolved. */
    record Words(String text, int at) implements Node {}

    /**
     * {@code {{name|part|part}}}.
     *
     * @param end index after it
     * @param parts the name first
     */
    record Template(int at, int end, List<List<Node>> parts) implements Node {}

    /**
     * {@code [[target|label]]}.
     *
     * @param parts the target first
     */
    record Link(int at, List<List<Node>> parts) implements Node {}

    /** A tag that parts words: one of the marks of {@link Flat}. */
    record Mark(String mark, int at) implements Node {}

    /** Source that says something and cannot be understood. */
    record Unread(int at, int end, String reason) implements Node {}
}
