package org.conflictevents.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.util.function.SingletonSupplier;

/**
 * All rows of a list by number, which of them pass a condition, and how they are ordered. Each is asked of the database
 * once and then known: nothing changes while the program runs. What passes several conditions is thus found, counted
 * and paged without a query, whether or not anybody has combined them before.
 *
 * <p>Numbers are this process's own and stand for the ids in their order.
 */
public final class RowIndex<E> {

    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final int MAX_ORDERS = 16;

    private final ReadOnlyRepository<E> repository;
    private final SingletonSupplier<String[]> ids = SingletonSupplier.of(this::allIds);
    private final Cache<Object, BitSet> passing = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Object condition, BitSet numbers) -> 200 + numbers.size() / Byte.SIZE)
            .build();
    private final Cache<Ordering<E>, int[]> orders =
            Caffeine.newBuilder().maximumSize(MAX_ORDERS).build();

    public RowIndex(ReadOnlyRepository<E> repository) {
        this.repository = repository;
    }

    /** Asks for the ids and an order now, rather than when somebody waits for them. */
    public void readAhead(Ordering<E> order) {
        ordered(order);
    }

    /** How many rows there are; their numbers begin with 0. */
    public int size() {
        return ids.obtain().length;
    }

    public String id(int number) {
        return ids.obtain()[number];
    }

    /** The number of the row with this id; below 0 if there is none. */
    public int number(String id) {
        return Arrays.binarySearch(ids.obtain(), id);
    }

    /** The numbers of all rows. */
    public BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /**
     * The numbers of the rows that pass; not to be changed.
     *
     * @param condition equal for equal specifications and for no others
     */
    public BitSet passing(Object condition, Specification<E> specification) {
        return passing.get(condition, unknown -> select(specification));
    }

    /** The numbers of all rows in order; not to be changed. */
    int[] ordered(Ordering<E> order) {
        return orders.get(
                order,
                unknown -> repository
                        .findBy(
                                Specification.unrestricted(),
                                query -> query.sortBy(order.sort())
                                        .as(RowId.class)
                                        .all())
                        .stream()
                        .mapToInt(row -> number(row.id()))
                        .toArray());
    }

    /**
     * As much of all rows as a record has components; these are named like attributes, and a nested one in one word.
     */
    public <R extends Record> List<R> all(Class<R> row) {
        return repository.findBy(
                Specification.unrestricted(), query -> query.as(row).all());
    }

    private BitSet select(Specification<E> specification) {
        BitSet numbers = new BitSet(size());
        rows(specification).forEach(row -> numbers.set(number(row.id())));
        return numbers;
    }

    private String[] allIds() {
        return rows(Specification.unrestricted()).stream()
                .map(RowId::id)
                .sorted()
                .toArray(String[]::new);
    }

    private List<RowId> rows(Specification<E> specification) {
        return repository.findBy(specification, query -> query.as(RowId.class).all());
    }

    /** As much of a row as is read of all of them. */
    record RowId(String id) {}
}
