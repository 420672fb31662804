package org.conflictevents.reading.party;

import java.util.List;
import org.conflictevents.reading.model.SideReading;

/** A combatant as claimants are compared with: its side and its name as the battle's combatants carry it. */
public record Party(int side, String name) {

    /** The named combatants of all sides, in their order. */
    public static List<Party> of(List<SideReading> sides) {
        return sides.stream()
                .flatMap(side -> side.combatants().stream().map(named -> new Party(side.number(), named.name())))
                .toList();
    }
}
