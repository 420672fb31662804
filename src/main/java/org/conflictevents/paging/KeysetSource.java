package org.conflictevents.paging;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.UnknownPositionException;
import org.jspecify.annotations.Nullable;

/**
 * The entities that pass a filter, in an order, as views. A part costs the same wherever in the list it begins.
 *
 * @param length how many pass
 */
record KeysetSource<E, T>(
        EntityManager entities, Filtered<E> filtered, Ordering<E> order, Function<E, T> view, LongSupplier length)
        implements ItemSource<T> {

    @Override
    public long total() {
        return length.getAsLong();
    }

    @Override
    public Part<T> read(@Nullable Position after, int offset, int limit) {
        if (after != null && filtered.and(order.at(after)).count(entities) == 0) {
            throw new UnknownPositionException();
        }
        Filtered<E> wanted = after == null ? filtered : filtered.and(order.after(after));
        List<E> read = wanted.read(entities, order, offset, limit);
        Position last = read.isEmpty() ? null : order.positionOf(read.get(read.size() - 1));
        return new Part<>(read.stream().map(view).toList(), last);
    }
}
