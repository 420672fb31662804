package org.conflictevents.battle.place;

import java.util.regex.Pattern;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.conflictevents.web.query.RefusedValueException;

/** A point in degrees, WGS 84. */
public record LatLon(double latitude, double longitude) {

    private static final String NUMBER = "-?[0-9]{1,3}(\\.[0-9]{1,20})?";

    /** The syntax of a point, as a regular expression. */
    public static final String PATTERN = "^" + NUMBER + ", *" + NUMBER + "$";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);

    /**
     * @throws RefusedValueException if the text is not {@code LAT,LON}
     */
    static LatLon parse(String text) {
        if (!SYNTAX.matcher(text).matches()) {
            throw new RefusedValueException("is not LAT,LON in decimal degrees, such as 15.92,2.4");
        }
        String[] numbers = text.split(", *");
        LatLon point = new LatLon(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
        if (Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180) {
            throw new RefusedValueException(
                    "has a latitude that is not within -90 to 90, or a longitude that is not within -180 to 180; the latitude comes first");
        }
        return point;
    }

    /** The length of the shortest way along the ellipsoid. */
    public double kilometresTo(double otherLatitude, double otherLongitude) {
        return Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude, GeodesicMask.DISTANCE).s12
                / 1000;
    }
}
