package org.conflictevents.battle.combatant;

import java.util.Optional;
import org.conflictevents.battle.Combatant;
import org.conflictevents.paging.ReadOnlyRepository;

/** The combatants, to be read only. */
interface Combatants extends ReadOnlyRepository<Combatant> {

    Optional<Combatant> findById(String id);
}
