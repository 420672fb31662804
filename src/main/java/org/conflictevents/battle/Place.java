package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/**
 * Where a battle was fought.
 *
 * @param name the innermost place the words name
 * @param countryCode ISO 3166-1 alpha-2; null, with its name, where the words name no present-day country
 * @param latitude WGS 84 degrees; null, with longitude and precision, where there are no coordinates
 */
@Embeddable
public record Place(
        @Column(name = "place_text") String text,
        @Column(name = "place_name") String name,
        @Column(name = "country_code") @Nullable String countryCode,
        @Column(name = "country_name") @Nullable String countryName,
        @Column(name = "latitude") @Nullable Double latitude,
        @Column(name = "longitude") @Nullable Double longitude,

        @Column(name = "geo_precision") @Enumerated(EnumType.STRING) @Nullable
        GeoPrecision precision) {}
