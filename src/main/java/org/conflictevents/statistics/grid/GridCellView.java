package org.conflictevents.statistics.grid;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.battle.place.MapPoint;
import org.conflictevents.web.format.GeoFeature;
import org.jspecify.annotations.Nullable;

/** The battles in one cell of a grid. */
@Schema(name = "GridCell", description = "How many battles lie in one cell of a grid, and where.")
record GridCellView(
        @Schema(
                description =
                        "`zoom`/column/row, columns from the west, rows from the north, from 0: the name of a map tile.",
                example = "4/8/7")
        String id,

        @Schema(description = "Number of battles in the cell that pass the filters.", example = "1")
        long battles,

        @Schema(
                description =
                        "Persons killed in them: the sum of their `killed`. Null (not 0): none of them has such a figure.",
                example = "60")
        @Nullable
        Long killed,

        @Schema(description = "Id of the battle. Null: the cell has several.", example = "battle-of-tabankort-2019")
        @Nullable
        String battle,

        @Schema(description = "Its title. Null: the cell has several.", example = "Battle of Tabankort (2019)")
        @Nullable
        String title,

        @Schema(
                description = "Degrees north, WGS 84, of the middle of the battles' places on the map.",
                example = "15.66611")
        double latitude,

        @Schema(description = "Degrees east of it.", example = "2.28778")
        double longitude,

        @Schema(
                description =
                        "The smallest box that holds these battles, as the parameter `bbox` takes it, which then selects these and no "
                                + "others.",
                example = "2.28778,15.66611,2.28778,15.66611",
                pattern = BoundingBox.PATTERN)
        String bbox)
        implements GeoFeature {

    /** A metre, about. */
    private static final int DECIMALS = 5;

    /**
     * @param titles of battles that are alone in a cell, by id
     */
    static GridCellView of(GridCell cell, int zoom, Map<String, String> titles) {
        boolean alone = cell.battles() == 1;
        GridCell.Bounds bounds = cell.bounds();
        return new GridCellView(
                "%d/%d/%d".formatted(zoom, cell.column(), cell.row()),
                cell.battles(),
                cell.killed(),
                alone ? cell.firstId() : null,
                alone ? titles.get(cell.firstId()) : null,
                alone ? bounds.minLat() : rounded(MapPoint.latitude(mean(cell.sumY(), cell))),
                alone ? bounds.minLon() : rounded(MapPoint.longitude(mean(cell.sumX(), cell))),
                DoubleStream.of(bounds.minLon(), bounds.minLat(), bounds.maxLon(), bounds.maxLat())
                        .mapToObj(degrees -> BigDecimal.valueOf(degrees).toPlainString())
                        .collect(Collectors.joining(",")));
    }

    /** Of the middles of the units. */
    private static double mean(long sum, GridCell cell) {
        return (double) sum / cell.battles() + 0.5;
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    @Override
    public GeoPoint point() {
        return new GeoPoint(longitude, latitude);
    }
}
