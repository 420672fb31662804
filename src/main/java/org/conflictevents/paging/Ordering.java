package org.conflictevents.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.web.ItemSource.Position;
import org.conflictevents.web.UnknownPositionException;
import org.conflictevents.web.problem.Violation;
import org.conflictevents.web.query.NearestName;
import org.conflictevents.web.query.RefusedValueException;
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

    /** The same with another key in the place of the one that has its name. */
    public Ordering<E> with(SortKey<E, ?> key) {
        return new Ordering<>(terms.stream()
                .<Term<E, ?>>map(
                        term -> term.key().name().equals(key.name()) ? new Term<>(key, term.descending()) : term)
                .toList());
    }

    /** By one unique key, ascending. */
    public static <E> Ordering<E> by(SortKey<E, ?> unique) {
        return new Ordering<>(List.of(new Term<>(unique, false)));
    }

    private static <E> SortKey<E, ?> key(String name, List<SortKey<E, ?>> known) {
        return known.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> unknown(name, known.stream().map(SortKey::name).toList()));
    }

    private static RefusedValueException unknown(String name, List<String> known) {
        return new RefusedValueException(
                "names '" + Violation.cut(name) + "', which is no sort key" + NearestName.hint(name, known)
                        + "; keys stand with commas between them, each with '-' before it to descend");
    }

    List<Order> orders(Root<E> root, CriteriaBuilder cb) {
        return terms.stream().map(term -> term.order(root, cb)).toList();
    }

    Position positionOf(E entity) {
        return new Position(terms.stream().map(term -> term.valueOf(entity)).toList());
    }

    /**
     * Only what stands behind the position.
     *
     * @throws UnknownPositionException if there is none such in this order
     */
    Specification<E> after(Position position) {
        List<Bound<E, ?>> bounds = bounds(position);
        return (root, query, cb) -> after(root, cb, bounds);
    }

    /**
     * Only what stands at the position, which is one entity at most.
     *
     * @throws UnknownPositionException if there is none such in this order
     */
    Specification<E> at(Position position) {
        List<Bound<E, ?>> bounds = bounds(position);
        return (root, query, cb) ->
                cb.and(bounds.stream().map(bound -> bound.at(root, cb)).toArray(Predicate[]::new));
    }

    private List<Bound<E, ?>> bounds(Position position) {
        List<Bound<E, ?>> bounds = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            bounds.add(Bound.of(terms.get(i), position, i, terms.size()));
        }
        return bounds;
    }

    /**
     * Written as "k ≤ v and (k < v or …)" and not as "k < v or (k = v and …)": a database reads the former from an index
     * and for the latter scans the table.
     */
    private Predicate after(Root<E> root, CriteriaBuilder cb, List<Bound<E, ?>> bounds) {
        Bound<E, ?> bound = bounds.get(0);
        if (bounds.size() == 1) {
            return bound.behind(root, cb);
        }
        Predicate later = after(root, cb, bounds.subList(1, bounds.size()));
        return cb.and(bound.notBefore(root, cb), cb.or(bound.behind(root, cb), later));
    }

    /** A key and its direction. */
    public record Term<E, V extends Comparable<? super V>>(SortKey<E, V> key, boolean descending) {

        String valueOf(E entity) {
            return key.value().apply(entity).toString();
        }

        Order order(Root<E> root, CriteriaBuilder cb) {
            return descending
                    ? cb.desc(key.column().of(root, cb))
                    : cb.asc(key.column().of(root, cb));
        }
    }

    /** A term's value at a position. */
    private record Bound<E, V extends Comparable<? super V>>(Term<E, V> term, V value) {

        static <E, V extends Comparable<? super V>> Bound<E, V> of(
                Term<E, V> term, Position position, int at, int count) {
            return new Bound<>(term, position.value(at, count, term.key().parse()));
        }

        Predicate at(Root<E> root, CriteriaBuilder cb) {
            return cb.equal(term.key().column().of(root, cb), value);
        }

        Predicate behind(Root<E> root, CriteriaBuilder cb) {
            Expression<V> column = term.key().column().of(root, cb);
            return term.descending() ? cb.lessThan(column, value) : cb.greaterThan(column, value);
        }

        Predicate notBefore(Root<E> root, CriteriaBuilder cb) {
            Expression<V> column = term.key().column().of(root, cb);
            return term.descending() ? cb.lessThanOrEqualTo(column, value) : cb.greaterThanOrEqualTo(column, value);
        }
    }
}
