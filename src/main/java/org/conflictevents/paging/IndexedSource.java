package org.conflictevents.paging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.UnknownPositionException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The rows of an index that pass, in an order, as views. Counting and finding them asks nothing of the database; a part
 * costs the same wherever in the list it begins.
 */
public final class IndexedSource<E, T> implements ItemSource<T> {

    private final RowIndex<E> index;
    private final Supplier<int[]> order;
    private final ViewLoader<E, T> views;
    private final SingletonSupplier<BitSet> passing;

    /**
     * @param passing the numbers of the rows that pass; asked for once
     */
    public IndexedSource(RowIndex<E> index, Ordering<E> order, ViewLoader<E, T> views, Supplier<BitSet> passing) {
        this(index, () -> index.ordered(order), views, passing);
    }

    /**
     * @param order the numbers of all rows, in the same order each time
     * @param passing the numbers of the rows that pass; asked for once
     */
    public IndexedSource(RowIndex<E> index, Supplier<int[]> order, ViewLoader<E, T> views, Supplier<BitSet> passing) {
        this.index = index;
        this.order = order;
        this.views = views;
        this.passing = SingletonSupplier.of(passing);
    }

    @Override
    public long total() {
        return passing.obtain().cardinality();
    }

    @Override
    public Part<T> read(@Nullable Position after, int offset, int limit) {
        int[] ordered = order.get();
        BitSet wanted = passing.obtain();
        List<String> ids = new ArrayList<>(limit);
        int left = offset;
        int place = after == null ? 0 : placeOf(after, ordered, wanted) + 1;
        for (; place < ordered.length && ids.size() < limit; place++) {
            if (wanted.get(ordered[place]) && left-- <= 0) {
                ids.add(index.id(ordered[place]));
            }
        }
        return new Part<>(views.of(ids), ids.isEmpty() ? null : Position.of(place - 1));
    }

    private static int placeOf(Position position, int[] ordered, BitSet wanted) {
        int place = position.number(0, ordered.length - 1);
        if (!wanted.get(ordered[place])) {
            throw new UnknownPositionException();
        }
        return place;
    }
}
