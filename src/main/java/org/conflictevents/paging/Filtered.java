package org.conflictevents.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.jpa.domain.Specification;

/** The entities that pass a filter. */
record Filtered<E>(Class<E> type, Specification<E> filter) {

    Filtered<E> and(Specification<E> condition) {
        return new Filtered<>(type, filter.and(condition));
    }

    List<E> read(EntityManager entities, Ordering<E> order, int offset, int limit) {
        HibernateCriteriaBuilder cb = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        CriteriaQuery<E> query = cb.createQuery(type);
        Root<E> root = from(query, cb);
        return entities.createQuery(query.select(root).orderBy(order.orders(root, cb)))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** As {@code count(*)}, which an index answers that does not have the id. */
    long count(EntityManager entities) {
        HibernateCriteriaBuilder cb = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = cb.createQuery(Long.class);
        from(query, cb);
        return entities.createQuery(query.select(cb.count())).getSingleResult();
    }

    private Root<E> from(CriteriaQuery<?> query, HibernateCriteriaBuilder cb) {
        Root<E> root = query.from(type);
        Predicate condition = filter.toPredicate(root, query, cb);
        if (condition != null) {
            query.where(condition);
        }
        return root;
    }
}
