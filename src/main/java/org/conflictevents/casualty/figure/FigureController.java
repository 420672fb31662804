package org.conflictevents.casualty.figure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattlePoints;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Derived figures across battles. */
@ApiController
@Tag(name = "Derived figures")
@Transactional(readOnly = true)
class FigureController {

    private final BattlePoints points;
    private final Lists lists;

    FigureController(BattlePoints points, Lists lists) {
        this.points = points;
        this.lists = lists;
    }

    @Operation(
            summary = "List derived figures across battles",
            description =
                    "One row for each battle, side or group of victims, and casualty type, derived from all claims about it, or from those made "
                            + "by the end of a day. The rows are the same for every rule; `best` is null where the rule has none. Added to other rows, "
                            + "those of victims `ALL` or `UNKNOWN` may count persons twice: `counted` tells which add up.")
    @GetMapping("/casualties")
    ItemSource<BattleFigureView> listCasualties(
            FigureFilter filter, BattleFilter battles, Nearby nearby, FigureChoice choice, FigureOrder order) {
        return lists.of(
                BattleFigure.class,
                filter.toSpecification(points.select(battles, nearby), choice),
                order.sort(),
                figure -> BattleFigureView.of(figure, choice));
    }
}
