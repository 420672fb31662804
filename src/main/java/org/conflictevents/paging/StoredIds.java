package org.conflictevents.paging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conflictevents.web.KnownIds;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** The ids of entities, which are slugs. */
public class StoredIds<E> implements KnownIds {

    /** So many on either side, in the order of an index, are as near as most typing errors lead. */
    private static final int NEIGHBOURS = 1_000;

    private final String kind;
    private final ReadOnlyRepository<E> repository;

    /**
     * @param kind what they are the ids of, as {@link org.conflictevents.web.query.IdOf} names it
     */
    public StoredIds(String kind, ReadOnlyRepository<E> repository) {
        this.kind = kind;
        this.repository = repository;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final boolean has(String id) {
        return repository.count((entity, query, cb) -> cb.equal(entity.get("id"), id)) > 0;
    }

    @Override
    public final List<String> near(String unknown) {
        String slug = unknown.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}.]+", "-");
        Specification<E> before = (entity, query, cb) -> cb.lessThan(entity.get("id"), slug);
        Specification<E> after = (entity, query, cb) -> cb.greaterThanOrEqualTo(entity.get("id"), slug);
        return Stream.concat(ids(before, Sort.by("id").descending()), ids(after, Sort.by("id")))
                .toList();
    }

    private Stream<String> ids(Specification<E> among, Sort order) {
        return repository
                .findBy(
                        among,
                        query -> query.sortBy(order)
                                .limit(NEIGHBOURS)
                                .as(Id.class)
                                .all())
                .stream()
                .map(Id::id);
    }

    /** As much of an entity as is read of the neighbours. */
    record Id(String id) {}
}
