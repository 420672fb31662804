package org.conflictevents.discrepancy;

import org.conflictevents.paging.ReadOnlyRepository;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;

/** Own and opponents' figures of the same losses, to be read only. */
interface Discrepancies extends ReadOnlyRepository<Discrepancy> {

    Page<Discrepancy> findAll(Specification<Discrepancy> filter, Pageable page);
}
