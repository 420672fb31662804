package org.conflictevents.battle.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Where a battle was fought.
 *
 * @param name the innermost place the words name
 * @param countryCode ISO 3166-1 alpha-2; null, with its name, where the words name no present-day country
 * @param admin1 the first-level administrative area; null where nobody coded it
 * @param admin2 the second-level one; null where nobody coded it
 * @param point null where there are no coordinates
 */
@Embeddable
public record Place(
        @Column(name = "place_text") String text,
        @Column(name = "place_name") String name,
        @Column(name = "country_code") @Nullable String countryCode,
        @Column(name = "country_name") @Nullable String countryName,
        @Nullable String admin1,
        @Nullable String admin2,
        @Embedded @Nullable Point point) {}
