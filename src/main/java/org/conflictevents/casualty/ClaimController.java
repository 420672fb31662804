package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleConditions;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattleId;
import org.conflictevents.battle.Battles;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.Listing;
import org.conflictevents.web.NotFoundException;
import org.conflictevents.web.Paging;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Claims, of one battle or of all. */
@ApiController
@Tag(
        name = "Casualty claims",
        description = "Who said how many of whom were killed, injured, captured: every statement kept.")
@Transactional(readOnly = true)
class ClaimController {

    private static final Sort AS_WRITTEN = Sort.by("battle.id", "ordinal");

    private final CasualtyClaims claims;
    private final Battles battles;

    ClaimController(CasualtyClaims claims, Battles battles) {
        this.claims = claims;
        this.battles = battles;
    }

    @Operation(
            summary = "List casualty claims",
            description =
                    "The claims that pass all filters, those on their battles included, by battle and, within one, in the "
                            + "order of its article.")
    @GetMapping("/casualty-claims")
    Listing<ClaimView> listCasualtyClaims(ClaimFilter filter, BattleFilter battleFilter, Paging paging) {
        return list(filter, about(battleFilter), paging);
    }

    @Operation(summary = "List a battle's casualty claims", description = "In the order of the article.")
    @GetMapping("/battles/{id}/casualty-claims")
    Listing<ClaimView> listBattleCasualtyClaims(@BattleId @PathVariable String id, ClaimFilter filter, Paging paging) {
        battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
        return list(filter, ofBattle(id), paging);
    }

    @Operation(
            summary = "Get one casualty claim",
            description = "A claim with its exact words and where they stand, by the id that it keeps for ever.")
    @GetMapping("/casualty-claims/{id}")
    ClaimView getCasualtyClaim(@ClaimId @PathVariable String id) {
        return claims.findById(id).map(ClaimView::of).orElseThrow(() -> new NotFoundException("casualty claim", id));
    }

    private Listing<ClaimView> list(ClaimFilter filter, Specification<CasualtyClaim> battle, Paging paging) {
        return Listing.of(claims.findAll(filter.toSpecification().and(battle), paging.sortedBy(AS_WRITTEN))
                .map(claim -> ClaimView.asOf(filter.asOf(), claim)));
    }

    private static Specification<CasualtyClaim> ofBattle(String id) {
        return (claim, query, cb) -> cb.equal(claim.get("battle").get("id"), id);
    }

    private static Specification<CasualtyClaim> about(BattleFilter filter) {
        return (claim, query, cb) -> new BattleConditions(claim.get("battle"), query, cb).of(filter);
    }
}
