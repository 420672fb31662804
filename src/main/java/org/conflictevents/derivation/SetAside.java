package org.conflictevents.derivation;

import org.jspecify.annotations.Nullable;

/**
 * A claim that no figure is derived from.
 *
 * @param claim its id
 * @param by id of the claim that supersedes it or that it restates; null for the other reasons
 */
public record SetAside(
        String claim, Reason reason, @Nullable String by) {

    /** Why; where several apply, the first in this order. */
    public enum Reason {
        /** It is a share of another figure that is also claimed, or one of several parts that may overlap. */
        PART_OF_TOTAL,
        /** It only repeats a dated claim, through which it counts. */
        RESTATES,
        /** It has no date, so that it is unknown whether it was said by the day asked for. */
        UNDATED,
        /** It was said after the day asked for. */
        AFTER_AS_OF,
        /** The same voice has since given another figure; {@code by} is the first that it gave. */
        SUPERSEDED
    }
}
