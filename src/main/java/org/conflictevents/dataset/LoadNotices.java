package org.conflictevents.dataset;

import java.util.List;
import org.conflictevents.paging.ReadOnlyRepository;

/** The load report, to be read only. */
public interface LoadNotices extends ReadOnlyRepository<LoadNotice> {

    List<LoadNotice> findByFileOrderByOrdinal(String file);
}
