package org.conflictevents.paging;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.function.Function;

/**
 * Something that a list can be ordered by. Its column is never null: an order with nulls in it has no portable index.
 *
 * @param name as requests write it
 * @param attribute path of the entity's attribute, with dots
 * @param value the attribute of an entity
 * @param parse what {@code toString()} of a value gives, read again
 */
public record SortKey<E, V extends Comparable<? super V>>(
        String name, String attribute, Function<E, V> value, Function<String, V> parse) {

    Path<V> path(Root<E> root) {
        Path<?> path = root;
        for (String step : attribute.split("\\.")) {
            path = path.get(step);
        }
        @SuppressWarnings("unchecked") // The record's maker says so; Hibernate checks it with the first query.
        Path<V> typed = (Path<V>) path;
        return typed;
    }
}
