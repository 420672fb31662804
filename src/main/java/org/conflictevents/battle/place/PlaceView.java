package org.conflictevents.battle.place;

import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/** Where a battle was fought. */
@Schema(name = "Place", description = "Where a battle was fought.")
public record PlaceView(
        @Schema(description = "The words, verbatim.", example = "Tabankort, Menaka Cercle, Mali")
        String text,

        @Schema(description = "The innermost place the words name.", example = "Tabankort")
        String name,

        @Schema(description = "The present-day country. Null: the words name none.") @Nullable
        CountryView country,

        @Schema(
                description = "The first-level administrative area (UCDP's adm_1). Null: nobody coded it.",
                example = "Ménaka region")
        @Nullable
        String admin1,

        @Schema(
                description = "The second-level administrative area (UCDP's adm_2). Null: nobody coded it.",
                example = "Ménaka cercle")
        @Nullable
        String admin2,

        @Schema(description = "Degrees north, WGS 84, -90 to 90. Null: no coordinates are known.", example = "15.66611")
        @Nullable
        Double latitude,

        @Schema(description = "Degrees east, WGS 84, -180 to 180. Null: no coordinates are known.", example = "2.28778")
        @Nullable
        Double longitude,

        @Schema(
                description = "How exactly the coordinates give the place (UCDP's where_prec). Null: no coordinates.",
                example = "EXACT")
        @Nullable
        GeoPrecision precision,

        @Schema(
                description =
                        "Where the coordinates come from: `the article` (infobox `Coordinates`), `UCDP GED`, or the"
                                + " source that the data set's gazetteer, `places.csv`, names. Null: no coordinates.",
                example = "French Wikipedia, Combat de Tabankort (2019): 15°39′58″N 2°17′16″E")
        @Nullable
        String coordinatesFrom) {

    public static PlaceView of(Place place) {
        Point point = place.point();
        return new PlaceView(
                place.text(),
                place.name(),
                CountryView.of(place),
                place.admin1(),
                place.admin2(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                point == null ? null : point.precision(),
                point == null ? null : point.from());
    }
}
