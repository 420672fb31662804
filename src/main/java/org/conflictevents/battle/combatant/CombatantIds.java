package org.conflictevents.battle.combatant;

import org.conflictevents.battle.Combatant;
import org.conflictevents.paging.StoredIds;
import org.springframework.stereotype.Component;

/** The ids of combatants. */
@Component
final class CombatantIds extends StoredIds<Combatant> {

    CombatantIds(Combatants combatants) {
        super("combatant", combatants);
    }
}
