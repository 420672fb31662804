package org.conflictevents.battle.place;

/** All that is no farther from a point than some distance. */
public record Circle(LatLon centre, double kilometres) {

    /** No degree of a meridian is shorter. */
    private static final double KILOMETRES_PER_DEGREE = 110.5;

    /** Whether a point lies within, the border included. */
    public boolean contains(double latitude, double longitude) {
        return centre.kilometresTo(latitude, longitude) <= kilometres;
    }

    /** A box that the circle lies within: of all meridians, where it reaches a pole. */
    public BoundingBox box() {
        double degrees = kilometres / KILOMETRES_PER_DEGREE;
        double south = centre.latitude() - degrees;
        double north = centre.latitude() + degrees;
        if (south <= -90 || north >= 90) {
            return new BoundingBox(-180, Math.max(south, -90), 180, Math.min(north, 90));
        }
        // On a sphere the circle touches the meridian where the sine of the angle is this.
        double sine = Math.sin(Math.toRadians(degrees)) / Math.cos(Math.toRadians(centre.latitude()));
        double wide = Math.toDegrees(Math.asin(Math.min(1, sine))) * 1.01;
        return wide >= 180
                ? new BoundingBox(-180, south, 180, north)
                : new BoundingBox(turned(centre.longitude() - wide), south, turned(centre.longitude() + wide), north);
    }

    private static double turned(double longitude) {
        return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;
    }
}
