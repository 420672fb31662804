package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleOrder;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.Combatant;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parties across battles. */
@ApiController
@Tag(name = "Combatants", description = "Parties that fought, across battles.")
@Transactional(readOnly = true)
class CombatantController {

    private final Combatants combatants;
    private final Lists lists;

    CombatantController(Combatants combatants, Lists lists) {
        this.lists = lists;
        this.combatants = combatants;
    }

    @Operation(summary = "List combatants", description = "Every party that fought in a battle, by id by default.")
    @GetMapping("/combatants")
    ItemSource<CombatantView> listCombatants(CombatantFilter filter, CombatantOrder order) {
        return lists.of(Combatant.class, filter, order.sort(), CombatantView::of);
    }

    @Operation(summary = "Get one combatant", description = "A party and the battles that it fought in.")
    @GetMapping("/combatants/{id}")
    CombatantBattlesView getCombatant(
            @Parameter(
                            description = "The combatant's id: a slug of its name.",
                            example = "islamic-state-in-the-greater-sahara",
                            schema = @Schema(type = "string", minLength = 1, maxLength = 300))
                    @PathVariable
                    String id) {
        Combatant combatant = combatants.findById(id).orElseThrow(() -> new NotFoundException("combatant", id));
        List<CombatantBattlesView.FoughtView> recent = lists.of(
                        Battle.class,
                        BattleSelection.ofCombatants(Set.of(id)),
                        BattleOrder.MOST_RECENT_FIRST,
                        battle -> CombatantBattlesView.FoughtView.of(battle, combatant))
                .read(null, 0, CombatantBattlesView.MAX_BATTLES)
                .items();
        return CombatantBattlesView.of(combatant, recent);
    }
}
