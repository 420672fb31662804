package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.function.Function;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattleId;
import org.conflictevents.battle.BattlePoints;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.Battles;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.paging.Lists;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims, of one battle or of all. The list of all is read in transactions of its own. */
@ApiController
@Tag(
        name = "Casualty claims",
        description = "Who said how many of whom were killed, injured or captured. Every statement is kept.")
class ClaimController {

    private final CasualtyClaims claims;
    private final Battles battles;
    private final BattlePoints points;
    private final Lists lists;

    ClaimController(CasualtyClaims claims, Battles battles, BattlePoints points, Lists lists) {
        this.claims = claims;
        this.battles = battles;
        this.points = points;
        this.lists = lists;
    }

    @Operation(
            summary = "List casualty claims",
            description =
                    "Claims that match all filters, including those on their battles, ordered by battle and then as in "
                            + "its article.")
    @GetMapping("/casualty-claims")
    ItemSource<ClaimView> listCasualtyClaims(
            ClaimFilter filter, BattleChoice choice, BattleFilter battleFilter, Nearby nearby, ClaimOrder order) {
        return lists.of(
                CasualtyClaim.class,
                selection(filter, choice.battle(), points.select(battleFilter, nearby)),
                order.sort(),
                view(filter));
    }

    @Operation(summary = "List a battle's casualty claims", description = "In the order of the article.")
    @GetMapping("/battles/{id}/casualty-claims")
    @Transactional(readOnly = true)
    ItemSource<ClaimView> listBattleCasualtyClaims(
            @BattleId @PathVariable String id, ClaimFilter filter, ClaimOrder order) {
        battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        return lists.of(
                CasualtyClaim.class, selection(filter, Set.of(id), BattleSelection.ALL), order.sort(), view(filter));
    }

    @Operation(
            summary = "Get one casualty claim",
            description = "A claim with its exact words and where they stand, by the id that it keeps for ever.")
    @GetMapping("/casualty-claims/{id}")
    @Transactional(readOnly = true)
    ClaimView getCasualtyClaim(@ClaimId @PathVariable String id) {
        return claims.findById(id).map(ClaimView::of).orElseThrow(() -> new NotFoundException("casualty claim", id));
    }

    private ClaimSelection selection(ClaimFilter filter, Set<String> ids, BattleSelection about) {
        Set<String> documents = filter.source().isEmpty() ? Set.of() : battles.findIds(filter.source());
        return new ClaimSelection(filter, documents, ids, about);
    }

    private static Function<CasualtyClaim, ClaimView> view(ClaimFilter filter) {
        return claim -> ClaimView.asOf(filter.asOf(), claim);
    }
}
