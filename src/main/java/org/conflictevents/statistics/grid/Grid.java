package org.conflictevents.statistics.grid;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.conflictevents.battle.place.MapPoint;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** How fine the grid is. */
record Grid(
        @Parameter(
                description =
                        "How fine the grid is: it divides the square map of the Web Mercator projection, as map tiles do, into "
                                + "2^`zoom` rows and as many columns. Default: 4.",
                example = "4")
        @RequestParam(defaultValue = "4")
        @Min(0)
        @Max(MapPoint.ZOOM)
        int zoom)
        implements QueryParameters {

    /** How many units of the map a cell has in a row. */
    int units() {
        return 1 << (MapPoint.ZOOM - zoom);
    }
}
