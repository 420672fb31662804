package org.conflictevents.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who speaks about whose losses. */
public enum Relation {
    /** A side of its own. */
    OWN,
    /** A side of its enemy's. */
    OPPONENT,
    /** Somebody who is of no side, or anybody about victims of no side. */
    THIRD_PARTY,
    /** Nobody is named as having said it. */
    UNATTRIBUTED;

    /**
     * @param named whether anybody is named as having said it
     * @param speakerSides the sides that the named belong to; empty if they are of none
     * @param victimSide null where the victims are of no side
     */
    public static Relation of(boolean named, Set<Integer> speakerSides, @Nullable Integer victimSide) {
        if (!named) {
            return UNATTRIBUTED;
        }
        if (victimSide == null || speakerSides.isEmpty()) {
            return THIRD_PARTY;
        }
        return speakerSides.contains(victimSide) ? OWN : OPPONENT;
    }
}
