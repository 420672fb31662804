package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattleId;
import org.conflictevents.battle.Battles;
import org.conflictevents.battle.Nearby;
import org.conflictevents.battle.place.Circle;
import org.conflictevents.paging.IndexedSource;
import org.conflictevents.paging.KeysetSource;
import org.conflictevents.paging.ViewLoader;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.conflictevents.web.problem.NotFoundException;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims, of one battle or of all. The list of all is read in transactions of its own. */
@ApiController
@Tag(
        name = "Casualty claims",
        description = "Who said how many of whom were killed, injured or captured. Every statement is kept.")
class ClaimController {

    private static final int MAX_VIEWS = 20_000;

    private final CasualtyClaims claims;
    private final Battles battles;
    private final ClaimIndex index;
    private final ViewLoader<CasualtyClaim, ClaimView> views;

    ClaimController(CasualtyClaims claims, Battles battles, ClaimIndex index) {
        this.claims = claims;
        this.battles = battles;
        this.index = index;
        this.views = ViewLoader.kept(claims, CasualtyClaim::id, ClaimView::of, MAX_VIEWS);
    }

    @Operation(
            summary = "List casualty claims",
            description =
                    "Claims that match all filters, including those on their battles, ordered by battle and then as in "
                            + "its article.")
    @GetMapping("/casualty-claims")
    ItemSource<ClaimView> listCasualtyClaims(
            ClaimFilter filter, BattleChoice choice, BattleFilter battleFilter, Nearby nearby, ClaimOrder order) {
        Circle circle = nearby.circle();
        return new IndexedSource<>(
                index.rows(),
                order.sort(),
                views(filter),
                () -> index.passing(filter, choice.battle(), battleFilter, circle));
    }

    @Operation(summary = "List a battle's casualty claims", description = "In the order of the article.")
    @GetMapping("/battles/{id}/casualty-claims")
    @Transactional(readOnly = true)
    ItemSource<ClaimView> listBattleCasualtyClaims(
            @BattleId @PathVariable String id, ClaimFilter filter, ClaimOrder order) {
        battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        return new KeysetSource<>(
                claims,
                filter.toSpecification().and(ofBattle(id)),
                order.sort(),
                claim -> ClaimView.asOf(filter.asOf(), claim));
    }

    @Operation(
            summary = "Get one casualty claim",
            description = "A claim with its exact words and where they stand, by the id that it keeps for ever.")
    @GetMapping("/casualty-claims/{id}")
    @Transactional(readOnly = true)
    ClaimView getCasualtyClaim(@ClaimId @PathVariable String id) {
        return claims.findById(id).map(ClaimView::of).orElseThrow(() -> new NotFoundException("casualty claim", id));
    }

    private ViewLoader<CasualtyClaim, ClaimView> views(ClaimFilter filter) {
        return filter.asOf() == null
                ? views
                : ViewLoader.read(claims, CasualtyClaim::id, claim -> ClaimView.asOf(filter.asOf(), claim));
    }

    private static Specification<CasualtyClaim> ofBattle(String id) {
        return (claim, query, cb) -> cb.equal(claim.get("battle").get("id"), id);
    }
}
