package org.conflictevents.source;

import java.util.Optional;
import org.conflictevents.paging.ReadOnlyRepository;

/** The sources, to be read only. */
public interface Sources extends ReadOnlyRepository<Source> {

    Optional<Source> findById(String id);
}
