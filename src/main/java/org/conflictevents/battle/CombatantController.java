package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.Listing;
import org.conflictevents.web.NotFoundException;
import org.conflictevents.web.Paging;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Parties across battles. */
@ApiController
@Tag(name = "Combatants", description = "Parties that fought, across battles.")
@Transactional(readOnly = true)
class CombatantController {

    private final Combatants combatants;
    private final Battles battles;

    CombatantController(Combatants combatants, Battles battles) {
        this.combatants = combatants;
        this.battles = battles;
    }

    @Operation(summary = "List combatants", description = "Every party that fought in a battle, by id.")
    @GetMapping("/combatants")
    Listing<CombatantView> listCombatants(Paging paging) {
        return Listing.of(combatants.findAll(paging.sortedBy(Sort.by("id"))).map(CombatantView::of));
    }

    @Operation(summary = "Get one combatant", description = "A party and the battles that it fought in.")
    @GetMapping("/combatants/{id}")
    CombatantBattlesView getCombatant(
            @Parameter(
                            description = "The combatant's id: a slug of its name.",
                            example = "islamic-state-in-the-greater-sahara")
                    @PathVariable
                    String id) {
        Combatant combatant = combatants.findById(id).orElseThrow(() -> new NotFoundException("combatant", id));
        PageRequest first = PageRequest.of(0, CombatantBattlesView.MOST_BATTLES, BattleController.RECENT_FIRST);
        return CombatantBattlesView.of(
                combatant,
                battles.findAll(BattleFilter.ofCombatant(id).toSpecification(), first)
                        .getContent());
    }
}
