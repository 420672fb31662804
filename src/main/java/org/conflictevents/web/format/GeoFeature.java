package org.conflictevents.web.format;

import org.jspecify.annotations.Nullable;

/** A view with a place on the map, which can be written as GeoJSON too, alone and in a list. */
public interface GeoFeature {

    /** The feature's id. */
    String id();

    /** Where it is; null if that is not known: the feature then has no geometry (RFC 7946, section 3.2). */
    @Nullable
    GeoPoint point();

    /**
     * A point in WGS 84.
     *
     * @param longitude degrees east, -180 to 180
     * @param latitude degrees north, -90 to 90
     */
    record GeoPoint(double longitude, double latitude) {}
}
