package org.conflictevents.battle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.paging.RowIndex;
import org.conflictevents.paging.SortedColumn;
import org.jspecify.annotations.Nullable;

/** The values of all battles that filters set bounds on. */
final class BattleRanges {

    private final SortedColumn starts;
    private final SortedColumn ends;
    private final SortedColumn killed;
    private final SortedColumn latitudes;
    private final SortedColumn longitudes;

    /**
     * @param battles by number
     */
    private BattleRanges(List<Row> battles) {
        starts = SortedColumn.of(values(battles, Row::firstDay));
        ends = SortedColumn.of(values(battles, Row::lastDay));
        killed = SortedColumn.of(values(battles, Row::killed));
        latitudes = SortedColumn.ofDecimals(values(battles, Row::placePointLatitude));
        longitudes = SortedColumn.ofDecimals(values(battles, Row::placePointLongitude));
    }

    static BattleRanges of(RowIndex<Battle> index) {
        Row[] byNumber = new Row[index.size()];
        index.all(Row.class).forEach(battle -> byNumber[index.number(battle.id())] = battle);
        return new BattleRanges(Arrays.asList(byNumber));
    }

    private static <V> List<@Nullable V> values(List<Row> battles, Function<Row, @Nullable V> value) {
        return battles.stream().<@Nullable V>map(value).toList();
    }

    /** The numbers that pass a filter that sets a single condition; null where that is no bound. */
    @Nullable
    BitSet passing(BattleFilter condition) {
        if (condition.from() != null) {
            return ends.atLeast(condition.from().toEpochDay());
        }
        if (condition.to() != null) {
            return starts.atMost(condition.to().toEpochDay());
        }
        if (condition.killedMin() != null) {
            return killed.atLeast(condition.killedMin());
        }
        if (condition.killedMax() != null) {
            return killed.atMost(condition.killedMax());
        }
        return condition.bbox().isEmpty() ? null : within(condition.bbox());
    }

    private BitSet within(Collection<BoundingBox> boxes) {
        BitSet within = new BitSet();
        boxes.forEach(box -> within.or(within(box)));
        return within;
    }

    private BitSet within(BoundingBox box) {
        BitSet within;
        if (box.crossesAntimeridian()) {
            within = longitudes.between(box.minLon(), 180);
            within.or(longitudes.between(-180, box.maxLon()));
        } else {
            within = longitudes.between(box.minLon(), box.maxLon());
        }
        within.and(latitudes.between(box.minLat(), box.maxLat()));
        return within;
    }

    /** As much of a battle as is read of all of them. */
    record Row(
            String id,
            @Nullable BattleDate date,
            @Nullable Long killed,
            @Nullable Double placePointLatitude,
            @Nullable Double placePointLongitude) {

        @Nullable
        Long firstDay() {
            return date == null || date.start() == null
                    ? null
                    : Long.valueOf(date.start().toEpochDay());
        }

        /** A battle that goes on has a start and no end. */
        @Nullable
        Long lastDay() {
            return date == null || date.end() == null
                    ? firstDay() == null ? null : Long.valueOf(Long.MAX_VALUE)
                    : Long.valueOf(date.end().toEpochDay());
        }
    }
}
