package org.conflictevents.reading.model;

import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/**
 * Where the battle was fought.
 *
 * @param text the words, verbatim
 * @param name the innermost place: "Tabankort" of "Tabankort, Menaka Cercle, Mali"
 * @param country the present-day country, with its ISO 3166-1 code; null where the words name none
 * @param latitude WGS 84 degrees, -90 to 90; null together with longitude where the article gives no coordinates
 * @param longitude WGS 84 degrees, -180 to 180
 * @param coding what a coded data set adds; null for articles
 */
public record PlaceReading(
        String text,
        String name,
        @Nullable Country country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Coding coding) {

    /** As articles state it. */
    public PlaceReading(
            String text,
            String name,
            @Nullable Country country,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        this(text, name, country, latitude, longitude, null);
    }

    /**
     * What a coded data set says of a place.
     *
     * @param precision of the coordinates, where there are any
     * @param admin1 the first-level administrative area; null where none is coded
     * @param admin2 the second-level one; null where none is coded
     */
    public record Coding(
            GeoPrecision precision,
            @Nullable String admin1,
            @Nullable String admin2) {}

    public @Nullable String countryCode() {
        return country == null ? null : country.code();
    }

    public @Nullable String countryName() {
        return country == null ? null : country.name();
    }
}
