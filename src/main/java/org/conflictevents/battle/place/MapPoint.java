package org.conflictevents.battle.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a point lies on the square map of the Web Mercator projection, from its north-western corner: what battles are
 * counted by in the cells of a grid. A square of zoom z, of which there are 2<sup>z</sup> in a row, has
 * 2<sup>{@link #ZOOM} - z</sup> of these units in a row.
 *
 * @param x from the west, 0 to 2<sup>{@link #ZOOM}</sup> - 1
 * @param y from the north; what lies beyond the map is on its border
 */
@Embeddable
public record MapPoint(
        @Column(name = "map_x") Integer x,
        @Column(name = "map_y") Integer y) {

    /** A unit is less than three metres. */
    public static final int ZOOM = 24;

    private static final double UNITS = 1 << ZOOM;

    static MapPoint of(double latitude, double longitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double north = Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return new MapPoint(unit(longitude / 360 + 0.5), unit(0.5 - north));
    }

    private static int unit(double part) {
        return (int) Math.max(0, Math.min(UNITS - 1, Math.floor(part * UNITS)));
    }

    /** Degrees north of a place in units from the north. */
    public static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh((0.5 - y / UNITS) * 2 * Math.PI)));
    }

    /** Degrees east of a place in units from the west. */
    public static double longitude(double x) {
        return (x / UNITS - 0.5) * 360;
    }
}
