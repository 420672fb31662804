package org.conflictevents.paging;

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
public final class ViewLoader<E, T> {

    /** Whoever repository more at a time repository the whole list, and would drive out what others ask for again. */
    private static final int MAX_KEPT_AT_ONCE = 100;

    private final ReadOnlyRepository<E> repository;
    private final Function<E, String> id;
    private final Function<E, T> view;
    private final @Nullable Cache<String, T> kept;

    private ViewLoader(
            ReadOnlyRepository<E> repository,
            Function<E, String> id,
            Function<E, T> view,
            @Nullable Cache<String, T> kept) {
        this.repository = repository;
        this.id = id;
        this.view = view;
        this.kept = kept;
    }

    /** Read each time. */
    public static <E, T> ViewLoader<E, T> read(
            ReadOnlyRepository<E> repository, Function<E, String> id, Function<E, T> view) {
        return new ViewLoader<>(repository, id, view, null);
    }

    /**
     * Those that are often asked for are kept in memory.
     *
     * @param most how many
     */
    public static <E, T> ViewLoader<E, T> kept(
            ReadOnlyRepository<E> repository, Function<E, String> id, Function<E, T> view, int most) {
        return new ViewLoader<>(
                repository, id, view, Caffeine.newBuilder().maximumSize(most).build());
    }

    boolean kept() {
        return kept != null;
    }

    /** In the order of the ids, which must exist. */
    List<T> of(List<String> ids) {
        Map<String, T> views = kept == null || ids.size() > MAX_KEPT_AT_ONCE ? read(ids) : kept.getAll(ids, this::read);
        return ids.stream().map(each -> Objects.requireNonNull(views.get(each))).toList();
    }

    private Map<String, T> read(Collection<? extends String> ids) {
        return repository.findBy((entity, query, cb) -> entity.get("id").in(ids), query -> query.all()).stream()
                .collect(Collectors.toMap(id, view));
    }
}
