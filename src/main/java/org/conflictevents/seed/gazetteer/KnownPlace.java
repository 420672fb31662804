package org.conflictevents.seed.gazetteer;

import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code places.csv}.
 *
 * @param admin the area that tells it from others of its name: "Ménaka Cercle"; null where no other place of the country
 *     has the name
 * @param country ISO 3166-1 alpha-2
 * @param latitude WGS 84 degrees, -90 to 90
 * @param longitude WGS 84 degrees, -180 to 180
 * @param source where the coordinates come from
 */
record KnownPlace(
        String name,
        @Nullable String admin,
        String country,
        double latitude,
        double longitude,
        GeoPrecision precision,
        String source) {}
