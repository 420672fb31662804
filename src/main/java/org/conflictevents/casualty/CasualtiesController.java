package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleId;
import org.conflictevents.battle.Battles;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.RuleChoice;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Figures derived from the claims of a battle. */
@ApiController
@Tag(
        name = "Derived figures",
        description = "Low, best and high, derived from the claims by a rule, as of a day, with the claims used.")
@Transactional(readOnly = true)
class CasualtiesController {

    private final CasualtyClaims claims;
    private final Battles battles;

    CasualtiesController(CasualtyClaims claims, Battles battles) {
        this.claims = claims;
        this.battles = battles;
    }

    @Operation(
            summary = "Derive a battle's casualties",
            description =
                    "Low, best and high per side and type as of a day, each with the claims it was derived from and those "
                            + "set aside.")
    @GetMapping("/battles/{id}/casualties")
    CasualtiesView getCasualties(@BattleId @PathVariable String id, FigureChoice choice) {
        return of(id).casualties(choice);
    }

    @Operation(
            summary = "Follow a battle's casualties day by day",
            description =
                    "For each day with claims: the claims, and the figures as of its end. NDJSON has one row per day, CSV one "
                            + "per day and figure (or per day and claim, with `fields=date,claims`); both omit the claims of "
                            + "`undated`, which `fields=undated` returns.")
    @GetMapping("/battles/{id}/timeline")
    TimelineView getTimeline(@BattleId @PathVariable String id, RuleChoice choice) {
        return of(id).timeline(choice.rule());
    }

    @Operation(
            summary = "Tabulate who claimed what about whom",
            description =
                    "One row for each claimant of a battle and the losses it spoke about, with the last figure it gave.")
    @GetMapping("/battles/{id}/claimants")
    ClaimantsView getClaimants(@BattleId @PathVariable String id) {
        return of(id).claimants();
    }

    private BattleClaims of(String id) {
        Battle battle = battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        return new BattleClaims(battle, claims.findByBattleIdOrderByOrdinal(id));
    }
}
