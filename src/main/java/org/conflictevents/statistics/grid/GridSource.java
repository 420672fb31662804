package org.conflictevents.statistics.grid;

import java.util.List;
import java.util.Map;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a grid that have battles.
 *
 * @param all in their order
 */
record GridSource(GridCells cells, int zoom, List<GridCell> all) implements ItemSource<GridCellView> {

    @Override
    public long total() {
        return all.size();
    }

    @Override
    public Part<GridCellView> read(@Nullable Position after, int offset, int limit) {
        Part<GridCell> part = ItemSource.of(all).read(after, offset, limit);
        List<String> alone = part.items().stream()
                .filter(cell -> cell.battles() == 1)
                .map(GridCell::firstId)
                .toList();
        Map<String, String> titles = alone.isEmpty() ? Map.of() : cells.titles(alone);
        return new Part<>(
                part.items().stream()
                        .map(cell -> GridCellView.of(cell, zoom, titles))
                        .toList(),
                part.last());
    }
}
