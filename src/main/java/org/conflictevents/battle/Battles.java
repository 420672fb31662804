package org.conflictevents.battle;

import java.util.Optional;
import org.conflictevents.paging.ReadOnlyRepository;

/** The battles, to be read only. */
public interface Battles extends ReadOnlyRepository<Battle> {

    Optional<Battle> findById(String id);
}
