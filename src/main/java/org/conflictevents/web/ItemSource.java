package org.conflictevents.web;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of views in a total order, to be read in parts, each beginning where another ended.
 *
 * <p>What a handler returns for a list: from it a part is answered as JSON and the whole as CSV, NDJSON or GeoJSON, part by part
 * and without keeping any. Each call is a transaction of its own; a source holds conditions, not rows.
 *
 * @param <T> a record; a {@link org.conflictevents.web.format.GeoFeature} is to be had as GeoJSON too
 */
public interface ItemSource<T> {

    /** How many items there are. */
    long total();

    /**
     * The items that follow, in the list's order.
     *
     * @param after where a part ended that this one follows; null to begin at the beginning
     * @param offset how many items to leave out then
     * @param limit how many items at most
     * @throws UnknownPositionException if the list has no such position
     */
    Part<T> read(@Nullable Position after, int offset, int limit);

    /** The names of fields that no item of this list has, where that depends on what is asked for: they are left out. */
    default Set<String> leftOut() {
        return Set.of();
    }

    /**
     * Some items in a row.
     *
     * @param last where the last of them stands; null if there are none
     */
    record Part<T>(List<T> items, @Nullable Position last) {

        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * Where an item stands in the list's order: the values by which that orders, the last of them unique. Whoever makes a position
     * is given it back as a rule, and must not trust it: a client may have made one up.
     */
    record Position(List<String> values) {

        public Position {
            values = List.copyOf(values);
        }

        /** A position that is a number. */
        public static Position of(int number) {
            return new Position(List.of(Integer.toString(number)));
        }

        /**
         * The number that it is.
         *
         * @throws UnknownPositionException if it is none from the least to the most
         */
        public int number(int least, int most) {
            int number = value(0, 1, Integer::valueOf);
            if (number < least || number > most) {
                throw new UnknownPositionException();
            }
            return number;
        }

        /**
         * One of its values.
         *
         * @param count how many there have to be
         * @param parse reads what {@code toString()} of such a value gave
         * @throws UnknownPositionException if it has more or fewer, or this one is no such value
         */
        public <V> V value(int at, int count, Function<String, V> parse) {
            if (values.size() != count) {
                throw new UnknownPositionException();
            }
            try {
                V value = parse.apply(values.get(at));
                // Nothing that is written otherwise, and no character that a database may refuse.
                if (value.toString().equals(values.get(at))
                        && values.get(at).chars().noneMatch(Character::isISOControl)) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                // No such value.
            }
            throw new UnknownPositionException();
        }
    }

    /** Items that are in memory anyway, in the order in which they are given. */
    static <T> ItemSource<T> of(List<T> items) {
        return new ItemSource<>() {
            @Override
            public long total() {
                return items.size();
            }

            @Override
            public Part<T> read(@Nullable Position after, int offset, int limit) {
                int start = offset + (after == null ? 0 : after.number(1, items.size()));
                int end = Math.min(items.size(), start + limit);
                List<T> part = IntStream.range(Math.min(start, end), end)
                        .mapToObj(items::get)
                        .toList();
                return new Part<>(part, part.isEmpty() ? null : Position.of(end));
            }
        };
    }
}
