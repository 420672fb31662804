package org.conflictevents.reading.prose.sentence;

import org.conflictevents.reading.language.TokenRange;

/**
 * Whom a figure counts, as the words behind it tell.
 *
 * @param kind of the last noun
 * @param words that describe them; empty where none do
 * @param more whether they come on top of others: "thirty more", "thirteen other soldiers"
 * @param own whether they are somebody's own: "14 of its soldiers"
 */
public record People(Kind kind, TokenRange words, boolean more, boolean own) {

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

    /** Whether a noun says that they are persons. */
    public boolean areNamed() {
        return kind != Kind.UNNAMED && kind != Kind.OTHERS && kind != Kind.THINGS;
    }
}
