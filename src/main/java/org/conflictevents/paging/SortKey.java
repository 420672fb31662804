package org.conflictevents.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.function.Function;

/**
 * Something that a list can be ordered by. Its column is never null: an order with nulls in it has no portable index.
 *
 * @param name as requests write it
 * @param column where its values stand
 * @param value the attribute of an entity
 * @param parse what {@code toString()} of a value gives, read again
 */
public record SortKey<E, V extends Comparable<? super V>>(
        String name, Column<E, V> column, Function<E, V> value, Function<String, V> parse) {

    /**
     * @param attribute path of the entity's attribute, with dots
     */
    public SortKey(String name, String attribute, Function<E, V> value, Function<String, V> parse) {
        this(name, (root, cb) -> path(root, attribute), value, parse);
    }

    /** The values in a query. */
    @FunctionalInterface
    public interface Column<E, V> {

        Expression<V> of(Root<E> root, CriteriaBuilder cb);
    }

    private static <E, V> Path<V> path(Root<E> root, String attribute) {
        Path<?> path = root;
        for (String step : attribute.split("\\.")) {
            path = path.get(step);
        }
        @SuppressWarnings("unchecked") // The record's maker says so; Hibernate checks it with the first query.
        Path<V> typed = (Path<V>) path;
        return typed;
    }
}
