package org.conflictevents.battle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.paging.Conditions;
import org.conflictevents.paging.RowIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which battles match a filter. A condition that was asked for before needs no query. */
@Component
public class BattleIndex {

    private static final int MAX_POINTS = 16;

    private final RowIndex<Battle> rows;
    private final SingletonSupplier<BattleRanges> ranges;
    private final Cache<LatLon, int[]> distances =
            Caffeine.newBuilder().maximumSize(MAX_POINTS).build();

    BattleIndex(Battles battles) {
        this.rows = new RowIndex<>(battles);
        this.ranges = SingletonSupplier.of(() -> BattleRanges.of(rows));
    }

    /** Runs when the server already takes requests, so that the first need not wait for all of it. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        rows.readAhead(BattleOrder.MOST_RECENT_FIRST);
        ranges.obtain();
    }

    RowIndex<Battle> rows() {
        return rows;
    }

    /** How many battles there are; their numbers begin with 0. */
    public int size() {
        return rows.size();
    }

    /** The number of a battle by which {@link #passing} speaks of it; below 0 if there is none with this id. */
    public int number(String id) {
        return rows.number(id);
    }

    /**
     * The numbers of those that pass.
     *
     * @param circle where they may lie; null for everywhere
     */
    public BitSet passing(BattleFilter filter, @Nullable Circle circle) {
        BitSet passing = passing(filter);
        if (circle != null) {
            passing.and(ranges.obtain().within(circle));
        }
        return passing;
    }

    /** The numbers of all, the nearest first or last; not to be changed. */
    int[] byDistance(LatLon near, boolean descending) {
        int[] nearest = distances.get(near, ranges.obtain()::byDistance);
        return descending
                ? IntStream.range(0, nearest.length)
                        .map(place -> nearest[nearest.length - 1 - place])
                        .toArray()
                : nearest;
    }

    /** The numbers of those that pass. */
    public BitSet passing(BattleFilter filter) {
        BitSet passing = rows.all();
        for (BattleFilter condition : Conditions.of(filter)) {
            BitSet bounded = ranges.obtain().passing(condition);
            passing.and(bounded != null ? bounded : rows.passing(condition, condition.toSpecification()));
        }
        return passing;
    }
}
