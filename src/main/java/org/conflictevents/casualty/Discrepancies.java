package org.conflictevents.casualty;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.repository.Repository;

/** Own and opponents' figures of the same losses, to be read only. */
interface Discrepancies extends Repository<Discrepancy, Integer> {

    Page<Discrepancy> findAll(Specification<Discrepancy> filter, Pageable page);
}
