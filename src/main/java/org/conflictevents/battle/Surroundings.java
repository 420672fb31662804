package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Set;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.battle.place.Point;
import org.conflictevents.battle.place.SphereDistance;

/**
 * What lies within a circle on the ellipsoid. The database knows distances on a sphere, which tell it for all but those
 * near the border.
 *
 * @param nearBorder ids of those near the border that lie within
 */
public record Surroundings(Circle circle, Set<String> nearBorder) {

    Predicate on(Path<Battle> battle, CriteriaBuilder cb) {
        Path<Point> point = battle.get("place").get("point");
        Predicate inside = new SphereDistance(point, circle.centre(), cb).surelyAtMost(circle.kilometres());
        Predicate within =
                nearBorder.isEmpty() ? inside : cb.or(inside, battle.get("id").in(nearBorder));
        return cb.and(circle.box().has(point, cb), within);
    }
}
