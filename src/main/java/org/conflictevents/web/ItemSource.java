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
 * <p>What a handler returns for a list: a response in JSON has one part of it, and one in CSV, NDJSON or GeoJSON the whole list,
 * which is read part by part and never held. Each call is a transaction of its own; a source holds conditions, not rows.
 *
 * @param <T> a record; as GeoJSON too, if it is a {@link org.conflictevents.web.format.GeoFeature}
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

    /** The names of fields that no item of this list has, if that depends on the request: responses are without them. */
    default Set<String> absentFields() {
        return Set.of();
    }

    /**
     * The same list, of which only some fields are asked for: the others may have any value.
     *
     * @param fields the names of those that are asked for, and of what they are part of
     */
    default ItemSource<T> only(Set<String> fields) {
        return this;
    }

    /** Whether its views leave these out of JSON by themselves, since they are null. */
    default boolean omitsAbsentFields() {
        return false;
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
     * Where an item stands in the list's order: the values by which the list is ordered, the last of them unique. A source must
     * not trust a position that it is given: a client may have made it up.
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
         * The number that this position is.
         *
         * @throws UnknownPositionException if it is no number, or not within the bounds
         */
        public int number(int min, int max) {
            int number = value(0, 1, Integer::valueOf);
            if (number < min || number > max) {
                throw new UnknownPositionException();
            }
            return number;
        }

        /**
         * One of its values.
         *
         * @param count how many values there have to be
         * @param parse reads what {@code toString()} of such a value gave
         * @throws UnknownPositionException if there are more or fewer, or this one cannot be read
         */
        public <V> V value(int at, int count, Function<String, V> parse) {
            if (values.size() != count) {
                throw new UnknownPositionException();
            }
            try {
                V value = parse.apply(values.get(at));
                // Refuses other ways to write a value, and characters that a database may refuse.
                if (value.toString().equals(values.get(at))
                        && values.get(at).chars().noneMatch(Character::isISOControl)) {
                    return value;
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                // Refused below.
            }
            throw new UnknownPositionException();
        }
    }

    /** Items that are in memory, in their order. */
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
