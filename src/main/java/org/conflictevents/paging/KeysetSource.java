package org.conflictevents.paging;

import java.util.List;
import java.util.function.Function;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.UnknownPositionException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The entities that pass a filter, in an order, as views. A part costs the same wherever in the list it begins.
 *
 * @param filter what passes
 */
public record KeysetSource<E, T>(
        ReadOnlyRepository<E> repository, Specification<E> filter, Ordering<E> order, Function<E, T> view)
        implements ItemSource<T> {

    @Override
    public long total() {
        return repository.count(filter);
    }

    @Override
    public Part<T> read(@Nullable Position after, int offset, int limit) {
        if (after != null && repository.count(filter.and(order.at(after))) == 0) {
            throw new UnknownPositionException();
        }
        Specification<E> wanted = after == null ? filter : filter.and(order.after(after));
        Pageable page = new OffsetPageable(offset, limit, order.sort());
        List<E> entities = repository.findBy(wanted, query -> query.slice(page).getContent());
        Position last = entities.isEmpty() ? null : order.positionOf(entities.get(entities.size() - 1));
        return new Part<>(entities.stream().map(view).toList(), last);
    }
}
