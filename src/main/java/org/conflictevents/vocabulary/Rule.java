package org.conflictevents.vocabulary;

import java.util.Locale;

/** How {@code best} is chosen among the current claims; low and high are the range of all of them whatever the rule. */
public enum Rule {
    /** The most recently claimed current figure; of several from that day, or where none is dated, the lowest. */
    LATEST,
    /** The lowest number that a current claim names. */
    LOWEST,
    /** The highest number that a current claim names. */
    HIGHEST,
    /** The latest current figure that the victims' own side gives; null where it gives none. */
    OWN,
    /** The latest current figure that another side of the fight gives; null where none does. */
    OPPONENT,
    /** The latest current figure from somebody of no side, or about victims of no side; null where there is none. */
    THIRD_PARTY;

    /** As requests and responses write it: {@code third-party}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
