package org.conflictevents.battle.place;

import io.swagger.v3.oas.annotations.media.Schema;

/** A present-day country. */
@Schema(name = "Country", description = "A present-day country.")
public record CountryView(
        @Schema(description = "ISO 3166-1 alpha-2.", example = "ML")
        String code,

        @Schema(description = "English short name.", example = "Mali")
        String name) {}
