package org.conflictevents.battle.place;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conflictevents.web.query.RefusedValueException;

/**
 * A part of the earth between two meridians and two parallels, in degrees, WGS 84, its borders included.
 *
 * @param minLon its western border; above {@code maxLon} where the box crosses the antimeridian (RFC 7946, section 5.2)
 * @param minLat its southern border, not above {@code maxLat}
 */
public record BoundingBox(double minLon, double minLat, double maxLon, double maxLat) {

    private static final String NUMBER = "-?[0-9]{1,3}(\\.[0-9]{1,20})?";
    private static final Pattern DEGREES = Pattern.compile(NUMBER);

    /** The syntax of a box, as a regular expression. */
    public static final String PATTERN = "^" + NUMBER + "(, *" + NUMBER + "){3}$";

    /**
     * @throws RefusedValueException if the text is not {@code minLon,minLat,maxLon,maxLat}
     */
    static BoundingBox parse(String text) {
        String[] numbers = text.split(", *", -1);
        if (numbers.length != 4
                || !Stream.of(numbers)
                        .allMatch(number -> DEGREES.matcher(number).matches())) {
            throw new RefusedValueException(
                    "is not minLon,minLat,maxLon,maxLat in decimal degrees, such as -12.3,10,4.3,25");
        }
        BoundingBox box = new BoundingBox(
                degrees(numbers[0], 180), degrees(numbers[1], 90), degrees(numbers[2], 180), degrees(numbers[3], 90));
        if (box.minLat > box.maxLat) {
            throw new RefusedValueException("has its minLat, " + numbers[1] + ", above its maxLat, " + numbers[3]);
        }
        return box;
    }

    public boolean crossesAntimeridian() {
        return minLon > maxLon;
    }

    /** That the point of a query lies within. */
    public Predicate has(Path<Point> point, CriteriaBuilder cb) {
        Path<Double> longitude = point.get("longitude");
        Predicate between = cb.between(point.get("latitude"), minLat, maxLat);
        Predicate east = cb.greaterThanOrEqualTo(longitude, minLon);
        Predicate west = cb.lessThanOrEqualTo(longitude, maxLon);
        return cb.and(between, crossesAntimeridian() ? cb.or(east, west) : cb.and(east, west));
    }

    private static double degrees(String number, int max) {
        double degrees = Double.parseDouble(number);
        if (Math.abs(degrees) > max) {
            throw new RefusedValueException("has %s for a %s, which is not within -%d to %d"
                    .formatted(number, max == 90 ? "latitude" : "longitude", max, max));
        }
        return degrees;
    }
}
