package org.conflictevents.web.format;

import org.jspecify.annotations.Nullable;

/** A view that can be put on a map; it and its list are to be had as GeoJSON too. */
public interface GeoFeature {

    /** The feature's id. */
    String id();

    /** Where it is; null where that is not known, and the feature has no geometry then (RFC 7946, section 3.2). */
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
