package org.conflictevents.dataset;

import org.conflictevents.paging.ReadOnlyRepository;

/** The load report, to be read only. */
interface LoadNotices extends ReadOnlyRepository<LoadNotice> {}
