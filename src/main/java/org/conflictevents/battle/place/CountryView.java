package org.conflictevents.battle.place;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A present-day country. */
@Schema(name = "Country", description = "A present-day country.")
public record CountryView(
        @Schema(description = "ISO 3166-1 alpha-2.", example = "ML")
        String code,

        @Schema(description = "English short name.", example = "Mali")
        String name) {

    /** Null where nobody tells the place, or its words name no country. */
    public static @Nullable CountryView of(@Nullable Place place) {
        return place == null || place.countryCode() == null || place.countryName() == null
                ? null
                : new CountryView(place.countryCode(), place.countryName());
    }
}
