package org.conflictevents.statistics.grid;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a cell's battles have together.
 *
 * @param killed null where none of them has a figure
 * @param sumX of their distances from the west, in units of the map
 * @param firstId of their ids the first
 */
record GridCell(
        int row, int column, long battles, @Nullable Long killed, long sumX, long sumY, Bounds bounds, String firstId) {

    /** From north to south, and in a row from west to east. */
    static final Comparator<GridCell> ORDER =
            Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column);

    /** In degrees: the smallest box that holds them all. */
    record Bounds(double minLat, double maxLat, double minLon, double maxLon) {}
}
