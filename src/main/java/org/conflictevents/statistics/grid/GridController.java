package org.conflictevents.statistics.grid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattlePoints;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Battles by cell of a grid. */
@ApiController
@Tag(name = "Statistics")
@Transactional(readOnly = true)
class GridController {

    private final GridCells cells;
    private final BattlePoints points;

    GridController(GridCells cells, BattlePoints points) {
        this.cells = cells;
        this.points = points;
    }

    @Operation(
            summary = "Count by cell of a map's grid",
            description =
                    "For maps of more battles than can be drawn: how many of those that match the filters lie in each cell of a "
                            + "grid, and where. Cells are listed from north to south and west to east. A cell with one battle names "
                            + "it; `bbox` of a cell leads to its battles. Battles without coordinates are in no cell. If more than "
                            + "10,000 cells have battles, ask for a lower `zoom` or a part (`bbox`).")
    @GetMapping("/grid")
    ItemSource<GridCellView> listGridCells(Grid grid, BattleFilter battles, Nearby nearby) {
        return new GridSource(cells, grid.zoom(), cells.of(grid, points.select(battles, nearby)));
    }
}
