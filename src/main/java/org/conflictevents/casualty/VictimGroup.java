package org.conflictevents.casualty;

import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** Whose losses a claim is about, as requests write it. */
public enum VictimGroup {
    /** People of a side of the fight. */
    SIDE(null),
    /** Civilians. */
    CIVILIANS(Victims.CIVILIANS),
    /** Victims of unknown identity, or people of a party that did not fight. */
    UNKNOWN(Victims.UNKNOWN),
    /** Everybody together. */
    ALL(Victims.ALL);

    private final @Nullable Victims victims;

    VictimGroup(@Nullable Victims victims) {
        this.victims = victims;
    }

    /** Null for people of a side. */
    public @Nullable Victims victims() {
        return victims;
    }
}
