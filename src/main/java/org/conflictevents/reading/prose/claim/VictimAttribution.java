package org.conflictevents.reading.prose.claim;

import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Whose casualties a figure counts, or why that is not certain.
 *
 * @param side null where the victims belong to no side or as many to each, or where it is not certain
 * @param victims null where side is not, where as many belong to each side, or where it is not certain
 * @param doubt why it is not certain; null where it is
 */
public record VictimAttribution(
        @Nullable Integer side,
        @Nullable Victims victims,
        @Nullable Doubt doubt) {

    public static final VictimAttribution UNKNOWN = doubtful(Doubt.VICTIMS_UNKNOWN);

    /** As many of each side: such a figure becomes a claim for each before any rule asks about it. */
    public static final VictimAttribution EACH = new VictimAttribution(null, null, null);

    public static VictimAttribution side(int side) {
        return new VictimAttribution(side, null, null);
    }

    /** Those of a side; not certain where it is null. */
    public static VictimAttribution sideIfKnown(@Nullable Integer side) {
        return side == null ? UNKNOWN : side(side);
    }

    /** Those that were found; not certain where it is null. */
    public static VictimAttribution orUnknown(@Nullable VictimAttribution found) {
        return found == null ? UNKNOWN : found;
    }

    public static VictimAttribution victims(Victims victims) {
        return new VictimAttribution(null, victims, null);
    }

    public static VictimAttribution doubtful(Doubt doubt) {
        return new VictimAttribution(null, null, doubt);
    }
}
