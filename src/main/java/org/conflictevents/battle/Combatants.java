package org.conflictevents.battle;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The combatants, to be read only. */
interface Combatants extends Repository<Combatant, String> {

    Optional<Combatant> findById(String id);

    Page<Combatant> findAll(Pageable page);
}
