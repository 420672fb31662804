package org.conflictevents.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the battle was fought.
 *
 * @param text the words, verbatim
 * @param name the innermost place: "Tabankort" of "Tabankort, Menaka Cercle, Mali"
 * @param country the present-day country, with its ISO 3166-1 code; null where the words name none
 * @param latitude WGS 84 degrees, -90 to 90; null together with longitude where the article gives no coordinates
 * @param longitude WGS 84 degrees, -180 to 180
 */
public record PlaceReading(
        String text,
        String name,
        @Nullable Country country,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public @Nullable String countryCode() {
        return country == null ? null : country.code();
    }

    public @Nullable String countryName() {
        return country == null ? null : country.name();
    }
}
