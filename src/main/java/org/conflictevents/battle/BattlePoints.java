package org.conflictevents.battle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.battle.place.SphereDistance;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Where battles lie, measured along the ellipsoid. */
@Component
public class BattlePoints {

    private final Battles battles;

    BattlePoints(Battles battles) {
        this.battles = battles;
    }

    /** The battles that are asked for, by the default figures. */
    public BattleSelection select(BattleFilter filter, Nearby nearby) {
        Circle circle = nearby.circle();
        return new BattleSelection(filter, circle == null ? null : surroundings(circle), FigureChoice.DEFAULT);
    }

    private Surroundings surroundings(Circle circle) {
        Specification<Battle> undecided = (battle, query, cb) -> {
            SphereDistance distance = new SphereDistance(battle.get("place").get("point"), circle.centre(), cb);
            return cb.and(
                    distance.perhapsAtMost(circle.kilometres()), cb.not(distance.surelyAtMost(circle.kilometres())));
        };
        return new Surroundings(
                circle,
                measured(undecided, circle.centre()).stream()
                        .filter(battle -> battle.kilometres() <= circle.kilometres())
                        .map(Measured::id)
                        .collect(Collectors.toSet()));
    }

    /** How far from a point the battles are. */
    List<Measured> measured(Specification<Battle> among, LatLon from) {
        return battles.findBy(among, query -> query.as(Row.class).all()).stream()
                .map(row -> row.measured(from))
                .toList();
    }

    /** The battles with these ids, in the same order. */
    List<Battle> battles(List<String> ids) {
        Map<String, Battle> read =
                battles.withIds(ids).stream().collect(Collectors.toMap(Battle::id, Function.identity()));
        return ids.stream().map(id -> Objects.requireNonNull(read.get(id))).toList();
    }

    /**
     * How far away a battle is.
     *
     * @param kilometres infinite without coordinates
     */
    record Measured(double kilometres, String id) {

        /** The nearest first, and of those at one place the first by id. */
        static final Comparator<Measured> NEAREST =
                Comparator.comparingDouble(Measured::kilometres).thenComparing(Measured::id);
    }

    /** As much of a battle as is read to measure. */
    record Row(
            String id,
            @Nullable Double placePointLatitude,
            @Nullable Double placePointLongitude) {

        Measured measured(LatLon from) {
            return placePointLatitude == null || placePointLongitude == null
                    ? new Measured(Double.POSITIVE_INFINITY, id)
                    : new Measured(from.kilometresTo(placePointLatitude, placePointLongitude), id);
        }
    }
}
