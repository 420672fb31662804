package org.conflictevents.dataset;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the load report by reason; by criteria, as Hibernate takes a tenth of the start to load its parser of queries. */
@Component
class NoticeReasons {

    private final EntityManager entities;

    NoticeReasons(EntityManager entities) {
        this.entities = entities;
    }

    /** The most frequent first, then by their words. */
    List<NoticeReason> list() {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<NoticeReason> query = cb.createQuery(NoticeReason.class);
        Root<LoadNotice> notice = query.from(LoadNotice.class);
        Expression<Severity> severity = notice.get("severity");
        Expression<String> reason = notice.get("reason");
        Expression<Long> count = cb.count(notice);
        query.select(cb.construct(
                        NoticeReason.class,
                        severity,
                        reason,
                        count,
                        cb.countDistinct(notice.get("file")),
                        cb.min(notice.get("ordinal"))))
                .groupBy(severity, reason)
                .orderBy(cb.desc(count), cb.asc(reason), cb.asc(severity));
        return entities.createQuery(query).getResultList();
    }
}
