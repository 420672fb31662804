package org.conflictevents.battle;

import java.util.Optional;
import org.conflictevents.listing.Reads;

/** The battles, to be read only. */
public interface Battles extends Reads<Battle> {

    Optional<Battle> findById(String id);
}
