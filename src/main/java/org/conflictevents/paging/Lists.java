package org.conflictevents.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.conflictevents.web.DataVersion;
import org.conflictevents.web.ItemSource;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Makes the lists, and remembers how long they are: a version of the data never changes. */
@Component
public class Lists {

    private static final int MAX_TOTALS = 50_000;

    private final EntityManager entities;
    private final DataVersion version;
    private final Cache<Counted, Long> totals =
            Caffeine.newBuilder().maximumSize(MAX_TOTALS).build();

    Lists(EntityManager entities, DataVersion version) {
        this.entities = entities;
        this.version = version;
    }

    /**
     * The entities that pass a filter, in an order, as views.
     *
     * @param filter equal to filters with the same conditions and to no others, as records are: its total is counted once
     */
    public <E, T> ItemSource<T> of(Class<E> type, Specification<E> filter, Ordering<E> order, Function<E, T> view) {
        Filtered<E> filtered = new Filtered<>(type, filter);
        return new KeysetSource<>(entities, filtered, order, view, () -> total(filtered));
    }

    private long total(Filtered<?> filtered) {
        return totals.get(new Counted(version.value(), filtered), unknown -> filtered.count(entities));
    }

    /** What a total is of. */
    private record Counted(String version, Filtered<?> filtered) {}
}
