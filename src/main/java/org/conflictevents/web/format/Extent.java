package org.conflictevents.web.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conflictevents.web.format.GeoFeature.GeoPoint;

/**
 * The part of the earth that points lie in: between two parallels, and outside of the widest span of meridians that has
 * none of them, so that what lies on both sides of the antimeridian is not spread around the earth.
 */
final class Extent {

    private static final int DEGREES = 360;

    /** Of each degree the westernmost and the easternmost point; NaN where there is none. */
    private final double[] west = new double[DEGREES];

    private final double[] east = new double[DEGREES];
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;

    Extent() {
        Arrays.fill(west, Double.NaN);
        Arrays.fill(east, Double.NaN);
    }

    void add(GeoPoint point) {
        int degree = (int) Math.min(DEGREES - 1, Math.floor(point.longitude() + 180));
        west[degree] = Double.isNaN(west[degree]) ? point.longitude() : Math.min(west[degree], point.longitude());
        east[degree] = Double.isNaN(east[degree]) ? point.longitude() : Math.max(east[degree], point.longitude());
        south = Math.min(south, point.latitude());
        north = Math.max(north, point.latitude());
    }

    /**
     * West, south, east, north; west is above east across the antimeridian (RFC 7946, section 5.2). Empty if there is no
     * point.
     */
    Optional<double[]> bbox() {
        int[] occupied = IntStream.range(0, DEGREES)
                .filter(degree -> !Double.isNaN(west[degree]))
                .toArray();
        if (occupied.length == 0) {
            return Optional.empty();
        }
        int last = occupied[occupied.length - 1];
        double widest = west[occupied[0]] + DEGREES - east[last];
        double from = west[occupied[0]];
        double to = east[last];
        for (int i = 1; i < occupied.length; i++) {
            double span = west[occupied[i]] - east[occupied[i - 1]];
            if (span > widest) {
                widest = span;
                from = west[occupied[i]];
                to = east[occupied[i - 1]];
            }
        }
        return Optional.of(new double[] {from, south, to, north});
    }
}
