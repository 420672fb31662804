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
record VictimAttribution(
        @Nullable Integer side,
        @Nullable Victims victims,
        @Nullable String doubt) {

    static VictimAttribution side(int side) {
        return new VictimAttribution(side, null, null);
    }

    static VictimAttribution victims(Victims victims) {
        return new VictimAttribution(null, victims, null);
    }

    static VictimAttribution doubtful(String doubt) {
        return new VictimAttribution(null, null, doubt);
    }

    boolean isCertain() {
        return doubt == null;
    }
}
