package org.conflictevents.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where the battle was fought.
 *
 * @param text the words, verbatim
 * @param name the innermost place: "Tabankort" of "Tabankort, Menaka Cercle, Mali"
 * @param countryCode ISO 3166-1 alpha-2; null where the words name no present-day country
 * @param latitude WGS 84 degrees, -90 to 90; null together with longitude where the article gives no coordinates
 * @param longitude WGS 84 degrees, -180 to 180
 */
public record PlaceReading(
        String text,
        String name,
        @Nullable String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** English short name of the country; null where there is no code. */
    public @Nullable String countryName() {
        return countryCode == null ? null : Countries.nameOf(countryCode);
    }
}
