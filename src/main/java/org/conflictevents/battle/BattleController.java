package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.battle.place.LatLon;
import org.conflictevents.paging.IndexedSource;
import org.conflictevents.paging.ViewLoader;
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

    private static final int MAX_VIEWS = 10_000;

    private final Battles battles;
    private final BattleIndex index;
    private final ViewLoader<Battle, BattleView> views;

    BattleController(Battles battles, BattleIndex index) {
        this.battles = battles;
        this.index = index;
        this.views =
                ViewLoader.kept(battles, Battle::id, battle -> BattleView.of(battle, FigureChoice.DEFAULT), MAX_VIEWS);
    }

    @Operation(
            summary = "List battles",
            description = "Battles that match all filters, the most recent first by default.")
    @GetMapping("/battles")
    ItemSource<BattleView> listBattles(BattleFilter filter, Nearby nearby, BattleOrder order) {
        Circle circle = nearby.circle();
        if (!order.byDistance()) {
            return new MeasuredBattles(
                    new IndexedSource<>(index.rows(), order.sort(), views, () -> index.passing(filter, circle)),
                    nearby.near());
        }
        LatLon near = nearby.centre("sort", "distance");
        return new MeasuredBattles(
                new IndexedSource<>(
                        index.rows(),
                        () -> index.byDistance(near, order.descending()),
                        views,
                        () -> index.passing(filter, circle)),
                near);
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
