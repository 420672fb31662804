package org.conflictevents.reading.prose;

import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Whose casualties a figure counts, or why that is not certain.
 *
 * @param side null where the victims belong to no side, or where it is not certain
 * @param victims null where side is not, or where it is not certain
 * @param doubt why it is not certain; null where it is
 */
record Whose(
        @Nullable Integer side,
        @Nullable Victims victims,
        @Nullable String doubt) {

    static Whose side(int side) {
        return new Whose(side, null, null);
    }

    static Whose victims(Victims victims) {
        return new Whose(null, victims, null);
    }

    static Whose doubtful(String doubt) {
        return new Whose(null, null, doubt);
    }

    boolean isCertain() {
        return doubt == null;
    }
}
