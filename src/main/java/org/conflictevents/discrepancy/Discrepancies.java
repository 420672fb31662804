package org.conflictevents.discrepancy;

import org.conflictevents.paging.ReadOnlyRepository;

/** Own and opponents' figures of the same losses, to be read only. */
interface Discrepancies extends ReadOnlyRepository<Discrepancy> {}
