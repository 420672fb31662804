package org.conflictevents.reading.prose.sentence;

/**
 * Whom a figure counts, as the words behind it tell.
 *
 * @param kind of the last noun
 * @param from index of the first token that describes them
 * @param to index after the last one; equal to from where nothing does
 * @param more whether they come on top of others: "thirty more", "thirteen other soldiers"
 * @param own whether they are somebody's own: "14 of its soldiers"
 */
public record People(Kind kind, int from, int to, boolean more, boolean own) {

    public enum Kind {
        /** No noun: "thirty more", "24 dead". */
        UNNAMED,
        CIVILIANS,
        /** "people". */
        ANYBODY,
        /** Fight for a state. */
        SOLDIERS,
        /** Fight against one. */
        IRREGULARS,
        /** Fight for either. */
        FIGHTERS,
        /** Some of those that another figure counts: "five officers", "six of them". */
        PART,
        /** Like those before: "29 others". */
        OTHERS,
        /** No persons: "seven vehicles". */
        THINGS
    }

    public boolean areDescribed() {
        return to > from;
    }

    public boolean areNamed() {
        return kind != Kind.UNNAMED && kind != Kind.OTHERS && kind != Kind.THINGS;
    }
}
