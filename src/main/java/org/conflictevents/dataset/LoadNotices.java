package org.conflictevents.dataset;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The load report, to be read only. */
interface LoadNotices extends Repository<LoadNotice, Integer> {

    Page<LoadNotice> findAll(Pageable page);

    long countBySeverity(Severity severity);
}
