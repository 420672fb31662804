package org.conflictevents.source;

import java.util.Optional;
import org.conflictevents.listing.Reads;

/** The sources, to be read only. */
public interface Sources extends Reads<Source> {

    Optional<Source> findById(String id);
}
