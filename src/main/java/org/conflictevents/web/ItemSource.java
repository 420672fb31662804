package org.conflictevents.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of views in a total order, to be read in parts, each beginning where another ended.
 *
 * <p>What a handler returns for a list: from it a part is answered as JSON and the whole as CSV, NDJSON or GeoJSON, part by part
 * and without keeping any. Each call is a transaction of its own; a source holds conditions, not rows.
 *
 * @param <T> a record; a {@link org.conflictevents.formats.GeoFeature} is to be had as GeoJSON too
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
     */
    Part<T> read(@Nullable Position after, int offset, int limit);

    /** Whether it gives the same objects again where it gives the same items, so that it pays to keep them written. */
    default boolean givesAgain() {
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
     * Where an item stands in the list's order: the values by which that orders, the last of them unique. Whoever makes a position
     * is given it back unchanged.
     */
    record Position(List<@Nullable String> values) {

        public Position {
            values = Collections.unmodifiableList(new ArrayList<>(values));
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
                int start = offset
                        + (after == null
                                ? 0
                                : Integer.parseInt(String.valueOf(after.values().get(0))));
                int end = Math.min(items.size(), start + limit);
                List<T> part = IntStream.range(Math.min(start, end), end)
                        .mapToObj(items::get)
                        .toList();
                return new Part<>(part, part.isEmpty() ? null : new Position(List.of(Integer.toString(end))));
            }
        };
    }
}
