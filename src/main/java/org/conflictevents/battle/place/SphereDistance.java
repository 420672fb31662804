package org.conflictevents.battle.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/** How far the point of a query lies from another, as far as a sphere tells it. */
public record SphereDistance(Path<Point> point, LatLon from, CriteriaBuilder cb) {

    private static final double RADIUS = 6371;

    /** Along the ellipsoid, whose radii of curvature are 6,335 to 6,400 km, nothing is so much farther or nearer. */
    private static final double DEVIATION = 0.006;

    /** In kilometres, for the last digits of cosines. */
    private static final double ROUNDING = 0.1;

    /** That it is not farther along the ellipsoid; does not hold for all that are not. */
    public Predicate surelyAtMost(double kilometres) {
        double onSphere = kilometres / (1 + DEVIATION) - ROUNDING;
        return onSphere < 0 ? cb.disjunction() : cb.greaterThanOrEqualTo(cosine(), cosine(onSphere));
    }

    /** That it may be that near along the ellipsoid. The box around lets an index be used. */
    public Predicate perhapsAtMost(double kilometres) {
        return cb.and(
                new Circle(from, kilometres).box().has(point, cb),
                cb.greaterThanOrEqualTo(cosine(), cosine(kilometres / (1 - DEVIATION) + ROUNDING)));
    }

    private static double cosine(double kilometres) {
        double angle = kilometres / RADIUS;
        // Below what rounding makes of the cosine of what lies opposite.
        return angle < Math.PI ? Math.cos(angle) : -2;
    }

    /** Of the angle between the two, seen from the middle of the earth. */
    private Expression<Double> cosine() {
        double latitude = Math.toRadians(from.latitude());
        Expression<Double> other = of("radians", point.get("latitude"));
        Expression<Double> between = of("radians", cb.diff(point.get("longitude"), from.longitude()));
        return cb.sum(
                cb.prod(of("sin", other), Math.sin(latitude)),
                cb.prod(cb.prod(of("cos", other), of("cos", between)), Math.cos(latitude)));
    }

    private Expression<Double> of(String function, Expression<Double> argument) {
        return cb.function(function, Double.class, argument);
    }
}
