package org.conflictevents.vocabulary;

/**
 * The part of a side that a figure counts: "policemen" of "24 soldiers and 3 policemen killed".
 *
 * @param group which part, in the document's words
 * @param distinct whether nobody of it can be in another part of the same statement: soldiers are no policemen, but
 *     officers may be soldiers. Only distinct parts add up.
 */
public record Part(String group, boolean distinct) {

    /**
     * @throws IllegalArgumentException if the group is blank
     */
    public Part {
        if (group.isBlank()) {
            throw new IllegalArgumentException("a part without words");
        }
    }
}
