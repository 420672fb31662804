package org.conflictevents.dataset;

import java.util.Collection;
import java.util.List;
import org.conflictevents.paging.ReadOnlyRepository;
import org.springframework.data.jpa.repository.Query;

/** The load report, to be read only. */
interface LoadNotices extends ReadOnlyRepository<LoadNotice> {

    long countBySeverity(Severity severity);

    /** The most frequent first. */
    @Query("""
            select notice.severity, notice.reason, count(*), count(distinct notice.file), min(notice.ordinal)
            from LoadNotice notice
            group by notice.severity, notice.reason
            order by count(*) desc, notice.reason, notice.severity""")
    List<NoticeReason> countByReason();

    List<LoadNotice> findByOrdinalIn(Collection<Integer> ordinals);
}
