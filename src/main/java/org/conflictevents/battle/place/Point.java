package org.conflictevents.battle.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.GeoPrecision;

/**
 * Where a place lies.
 *
 * @param latitude degrees north, WGS 84, -90 to 90
 * @param longitude degrees east, WGS 84, -180 to 180
 * @param from where the coordinates come from: {@link #ARTICLE}, {@link #UCDP}, or the source that the gazetteer names
 */
@Embeddable
public record Point(
        @Column(name = "latitude") Double latitude,
        @Column(name = "longitude") Double longitude,

        @Column(name = "geo_precision") @Enumerated(EnumType.STRING)
        GeoPrecision precision,

        @Column(name = "coordinates_from") String from) {

    /** What stands for the battle's own article. */
    public static final String ARTICLE = "the article";

    /** What stands for a row of UCDP's data set. */
    public static final String UCDP = "UCDP GED";

    /** Where it lies on the map. */
    public MapPoint onMap() {
        return MapPoint.of(latitude, longitude);
    }
}
