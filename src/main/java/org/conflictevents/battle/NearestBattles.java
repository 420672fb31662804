package org.conflictevents.battle;

import jakarta.persistence.criteria.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.conflictevents.battle.BattlePoints.Measured;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.battle.place.Point;
import org.conflictevents.battle.place.SphereDistance;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.UnknownPositionException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Battles by their distance from a point, found by looking from ring to ring around it: a part costs as much as the rings
 * that it lies in. Those without coordinates are the farthest.
 *
 * @param length how many battles there are
 */
record NearestBattles(
        BattlePoints points,
        BattleSelection among,
        LatLon from,
        boolean farthestFirst,
        Function<Battle, BattleView> view,
        LongSupplier length)
        implements ItemSource<BattleView> {

    /** In kilometres; no two points of the earth are so far apart. */
    private static final double FARTHEST = 20_100;

    private static final double FIRST_WIDTH = 50;
    private static final Ring WITHOUT_COORDINATES = new Ring(FARTHEST, Double.POSITIVE_INFINITY);

    @Override
    public long total() {
        return length.getAsLong();
    }

    @Override
    public Part<BattleView> read(@Nullable Position after, int offset, int limit) {
        List<String> ids = following(after == null ? null : at(after), offset + limit).stream()
                .skip(offset)
                .limit(limit)
                .map(Measured::id)
                .toList();
        List<BattleView> views = points.battles(ids).stream().map(view).toList();
        Position last = ids.isEmpty() ? null : new Position(ids.subList(ids.size() - 1, ids.size()));
        return new Part<>(views, last);
    }

    private Measured at(Position position) {
        String id = position.value(0, 1, Function.identity());
        return points.measured(among.and((battle, query, cb) -> cb.equal(battle.get("id"), id)), from).stream()
                .findFirst()
                .orElseThrow(UnknownPositionException::new);
    }

    /** So many at least, if there are so many. */
    private List<Measured> following(@Nullable Measured last, int count) {
        Comparator<Measured> order = farthestFirst ? Measured.NEAREST.reversed() : Measured.NEAREST;
        List<Measured> found = new ArrayList<>();
        for (Ring ring : rings(last)) {
            points.measured(among.and(ring.perhapsHas(from)), from).stream()
                    .filter(battle -> ring.has(battle) && (last == null || order.compare(battle, last) > 0))
                    .sorted(order)
                    .forEach(found::add);
            if (found.size() >= count) {
                break;
            }
        }
        return found;
    }

    /** From the last one's place on, each twice as wide as the one before it. */
    private List<Ring> rings(@Nullable Measured last) {
        List<Ring> rings = new ArrayList<>();
        double width = FIRST_WIDTH;
        if (farthestFirst) {
            if (last == null || last.kilometres() > FARTHEST) {
                rings.add(WITHOUT_COORDINATES);
            }
            double far = last == null ? FARTHEST : Math.min(FARTHEST, Math.nextUp(last.kilometres()));
            for (; far > 0; far -= width, width *= 2) {
                rings.add(new Ring(far - width, far));
            }
        } else {
            double near = last == null ? 0 : last.kilometres();
            for (; near < FARTHEST; near += width, width *= 2) {
                rings.add(new Ring(near, near + width));
            }
            rings.add(WITHOUT_COORDINATES);
        }
        return rings;
    }

    /** What is as far away as the one number of kilometres or farther, and nearer than the other. */
    private record Ring(double near, double far) {

        boolean has(Measured battle) {
            return near <= battle.kilometres() && (battle.kilometres() < far || far == Double.POSITIVE_INFINITY);
        }

        /** What it has, and perhaps some that lie near its borders. */
        Specification<Battle> perhapsHas(LatLon from) {
            return (battle, query, cb) -> {
                Path<Point> point = battle.get("place").get("point");
                if (far == Double.POSITIVE_INFINITY) {
                    return cb.isNull(point.get("latitude"));
                }
                SphereDistance distance = new SphereDistance(point, from, cb);
                return cb.and(distance.perhapsAtMost(far), cb.not(distance.surelyAtMost(near)));
            };
        }
    }
}
