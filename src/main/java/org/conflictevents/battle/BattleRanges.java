package org.conflictevents.battle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.battle.place.LatLon;
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
    private final List<@Nullable LatLon> points;

    /**
     * @param battles by number
     */
    private BattleRanges(List<Row> battles) {
        starts = SortedColumn.of(values(battles, Row::firstDay));
        ends = SortedColumn.of(values(battles, Row::lastDay));
        killed = SortedColumn.of(values(battles, Row::killed));
        latitudes = SortedColumn.ofDecimals(values(battles, Row::placePointLatitude));
        longitudes = SortedColumn.ofDecimals(values(battles, Row::placePointLongitude));
        points = values(battles, Row::point);
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

    /** The numbers of those within it: of those within its box, each is measured. */
    BitSet within(Circle circle) {
        BitSet within = within(circle.box());
        for (int number = within.nextSetBit(0); number >= 0; number = within.nextSetBit(number + 1)) {
            LatLon point = points.get(number);
            within.set(number, point != null && circle.contains(point.latitude(), point.longitude()));
        }
        return within;
    }

    /** The numbers of all, the nearest first; those without coordinates are the last. */
    int[] byDistance(LatLon near) {
        double[] distances = points.stream()
                .mapToDouble(point -> point == null
                        ? Double.POSITIVE_INFINITY
                        : near.kilometresTo(point.latitude(), point.longitude()))
                .toArray();
        return IntStream.range(0, distances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(number -> distances[number]))
                .mapToInt(Integer::intValue)
                .toArray();
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
        LatLon point() {
            return placePointLatitude == null || placePointLongitude == null
                    ? null
                    : new LatLon(placePointLatitude, placePointLongitude);
        }

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
