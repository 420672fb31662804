package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Battles and who fought in them. The list of all is read in transactions of its own. */
@ApiController
@Tag(name = "Battles", description = "Events: a place, a time span, the sides that fought.")
class BattleController {

    private final Battles battles;
    private final BattlePoints points;
    private final Lists lists;

    BattleController(Battles battles, BattlePoints points, Lists lists) {
        this.battles = battles;
        this.points = points;
        this.lists = lists;
    }

    @Operation(
            summary = "List battles",
            description = "Battles that match all filters, the most recent first by default.")
    @GetMapping("/battles")
    ItemSource<BattleView> listBattles(BattleFilter filter, Nearby nearby, BattleOrder order, FigureChoice choice) {
        BattleSelection wanted = points.select(filter, nearby.orAnywhere()).by(choice);
        Function<Battle, BattleView> view = battle -> BattleView.of(battle, choice, nearby.near());
        ItemSource<BattleView> list = lists.of(Battle.class, wanted, order.by(choice), view);
        if (order.byDistance()) {
            LatLon from = nearby.centre("sort", "distance");
            list = new NearestBattles(points, wanted, from, order.descending(), view, list::total);
        }
        return new MeasuredBattles(list, nearby.near() != null);
    }

    @Operation(
            summary = "Get one battle",
            description = "A battle with its sides, combatants, strengths and derived casualties.")
    @GetMapping("/battles/{id}")
    @Transactional(readOnly = true)
    BattleView getBattle(@BattleId @PathVariable String id, FigureChoice choice) {
        return BattleView.of(battle(id), choice);
    }

    @Operation(
            summary = "List a battle's combatants",
            description = "By side and, within one, in the order of the article.")
    @GetMapping("/battles/{id}/combatants")
    @Transactional(readOnly = true)
    ItemSource<ParticipationView> listBattleCombatants(@BattleId @PathVariable String id) {
        return ItemSource.of(ParticipationView.of(battle(id)));
    }

    private Battle battle(String id) {
        return battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
    }
}
