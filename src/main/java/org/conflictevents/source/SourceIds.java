package org.conflictevents.source;

import org.conflictevents.paging.StoredIds;
import org.springframework.stereotype.Component;

/** The ids of claimants and documents. */
@Component
final class SourceIds extends StoredIds<Source> {

    SourceIds(Sources sources) {
        super("source", sources);
    }
}
