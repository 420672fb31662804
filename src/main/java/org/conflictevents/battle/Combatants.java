package org.conflictevents.battle;

import java.util.Optional;
import org.conflictevents.listing.Reads;

/** The combatants, to be read only. */
interface Combatants extends Reads<Combatant> {

    Optional<Combatant> findById(String id);
}
