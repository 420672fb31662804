package org.conflictevents.reading.model;

import java.util.List;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One side of the fight.
 *
 * @param number the infobox's column: 1 for {@code Combatant1}
 * @param combatants in the order of the text; empty where nothing names them
 * @param strength persons, its text the whole line; null where the article gives none
 * @param commanders names of those who led it, in lower case
 */
public record SideReading(
        int number,
        List<CombatantReading> combatants,
        @Nullable Figure strength,
        List<String> commanders) {

    public SideReading {
        combatants = List.copyOf(combatants);
        commanders = List.copyOf(commanders);
    }

    /** A side that nobody is known to have led. */
    public SideReading(int number, List<CombatantReading> combatants, @Nullable Figure strength) {
        this(number, combatants, strength, List.of());
    }
}
