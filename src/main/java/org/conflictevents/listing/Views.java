package org.conflictevents.listing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Entities as views, by id. */
public final class Views<E, T> {

    /** Whoever reads more at a time reads the whole list, and would drive out what others ask for again. */
    private static final int MOST_KEPT_AT_ONCE = 100;

    private final Reads<E> reads;
    private final Function<E, String> id;
    private final Function<E, T> view;
    private final @Nullable Cache<String, T> kept;

    private Views(Reads<E> reads, Function<E, String> id, Function<E, T> view, @Nullable Cache<String, T> kept) {
        this.reads = reads;
        this.id = id;
        this.view = view;
        this.kept = kept;
    }

    /** Read each time. */
    public static <E, T> Views<E, T> read(Reads<E> reads, Function<E, String> id, Function<E, T> view) {
        return new Views<>(reads, id, view, null);
    }

    /**
     * Those that are often asked for are kept in memory.
     *
     * @param most how many
     */
    public static <E, T> Views<E, T> kept(Reads<E> reads, Function<E, String> id, Function<E, T> view, int most) {
        return new Views<>(
                reads, id, view, Caffeine.newBuilder().maximumSize(most).build());
    }

    boolean kept() {
        return kept != null;
    }

    /** In the order of the ids, which must exist. */
    List<T> of(List<String> ids) {
        Map<String, T> views =
                kept == null || ids.size() > MOST_KEPT_AT_ONCE ? read(ids) : kept.getAll(ids, this::read);
        return ids.stream().map(each -> Objects.requireNonNull(views.get(each))).toList();
    }

    private Map<String, T> read(Collection<? extends String> ids) {
        return reads.findBy((entity, query, cb) -> entity.get("id").in(ids), query -> query.all()).stream()
                .collect(Collectors.toMap(id, view));
    }
}
