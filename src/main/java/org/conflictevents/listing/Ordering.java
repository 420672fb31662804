package org.conflictevents.listing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conflictevents.web.ItemSource.Position;
import org.conflictevents.web.RefusedValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * A total order of a list.
 *
 * @param terms the keys in the order in which they decide; together they are unique
 */
public record Ordering<E>(List<Term<E, ?>> terms) {

    public Ordering {
        terms = List.copyOf(terms);
    }

    /**
     * Reads an order such as {@code -startDate,title}.
     *
     * @param known the keys that may be named
     * @param decisive the keys that decide in the end, ascending; together they are unique
     * @throws RefusedValueException if another key is named, or one twice
     */
    public static <E> Ordering<E> parse(String text, List<SortKey<E, ?>> known, List<SortKey<E, ?>> decisive) {
        List<Term<E, ?>> terms = new ArrayList<>();
        for (String word : text.split(", *", -1)) {
            boolean descending = word.startsWith("-");
            Term<E, ?> term = new Term<>(key(descending ? word.substring(1) : word, known), descending);
            if (terms.stream().anyMatch(earlier -> earlier.key().equals(term.key()))) {
                throw new RefusedValueException("names '" + term.key().name() + "' twice");
            }
            terms.add(term);
        }
        for (SortKey<E, ?> key : decisive) {
            if (terms.stream().noneMatch(earlier -> earlier.key().equals(key))) {
                terms.add(new Term<>(key, false));
            }
        }
        return new Ordering<>(terms);
    }

    /** By one unique key, ascending. */
    public static <E> Ordering<E> by(SortKey<E, ?> unique) {
        return new Ordering<>(List.of(new Term<>(unique, false)));
    }

    private static <E> SortKey<E, ?> key(String name, List<SortKey<E, ?>> known) {
        return known.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException("is not a list, with commas, of: "
                        + known.stream().map(SortKey::name).collect(Collectors.joining(", "))
                        + ", each with '-' before it to descend"));
    }

    Sort sort() {
        return Sort.by(terms.stream()
                .map(term -> term.descending()
                        ? Sort.Order.desc(term.key().attribute())
                        : Sort.Order.asc(term.key().attribute()))
                .toList());
    }

    Position positionOf(E entity) {
        List<@Nullable String> values = new ArrayList<>();
        terms.forEach(term -> values.add(term.valueOf(entity)));
        return new Position(values);
    }

    /** Only what stands behind the position. */
    Specification<E> after(Position position) {
        return (root, query, cb) -> after(root, cb, position, 0);
    }

    /**
     * Written as "k ≤ v and (k < v or …)" and not as "k < v or (k = v and …)": a database reads the former from an index
     * and for the latter scans the table.
     */
    private Predicate after(Root<E> root, CriteriaBuilder cb, Position position, int at) {
        Bound<E, ?> bound =
                Bound.of(terms.get(at), Objects.requireNonNull(position.values().get(at)));
        if (at == terms.size() - 1) {
            return bound.behind(root, cb);
        }
        return cb.and(bound.notBefore(root, cb), cb.or(bound.behind(root, cb), after(root, cb, position, at + 1)));
    }

    /** A key and its direction. */
    public record Term<E, V extends Comparable<? super V>>(SortKey<E, V> key, boolean descending) {

        String valueOf(E entity) {
            return key.value().apply(entity).toString();
        }
    }

    /** A term's value at a position. */
    private record Bound<E, V extends Comparable<? super V>>(Term<E, V> term, V value) {

        static <E, V extends Comparable<? super V>> Bound<E, V> of(Term<E, V> term, String value) {
            return new Bound<>(term, term.key().parse().apply(value));
        }

        Predicate behind(Root<E> root, CriteriaBuilder cb) {
            Path<V> path = term.key().path(root);
            return term.descending() ? cb.lessThan(path, value) : cb.greaterThan(path, value);
        }

        Predicate notBefore(Root<E> root, CriteriaBuilder cb) {
            Path<V> path = term.key().path(root);
            return term.descending() ? cb.lessThanOrEqualTo(path, value) : cb.greaterThanOrEqualTo(path, value);
        }
    }
}
