package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.Listing;
import org.conflictevents.web.NotFoundException;
import org.conflictevents.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Battles and who fought in them. */
@ApiController
@Tag(name = "Battles", description = "Events: a place, a time span, the sides that fought.")
@Transactional(readOnly = true)
class BattleController {

    /** The most recent first; those without a date last; the id makes the order total. */
    static final Sort RECENT_FIRST = Sort.by(Sort.Order.desc("date.start").nullsLast(), Sort.Order.asc("id"));

    private final Battles battles;

    BattleController(Battles battles) {
        this.battles = battles;
    }

    @Operation(
            summary = "List battles",
            description =
                    "The battles that pass all filters, the most recent first, those of one day by id, those without a "
                            + "date last.")
    @GetMapping("/battles")
    Listing<BattleView> listBattles(BattleFilter filter, Paging paging) {
        return Listing.of(battles.findAll(filter.toSpecification(), paging.sortedBy(RECENT_FIRST))
                .map(BattleView::of));
    }

    @Operation(
            summary = "Get one battle",
            description = "A battle with its sides, combatants, strengths and derived casualties.")
    @GetMapping("/battles/{id}")
    BattleView getBattle(@BattleId @PathVariable String id) {
        return BattleView.of(battle(id));
    }

    @Operation(
            summary = "List a battle's combatants",
            description = "By side and, within one, in the order of the article.")
    @GetMapping("/battles/{id}/combatants")
    Listing<ParticipationView> listBattleCombatants(@BattleId @PathVariable String id, Paging paging) {
        return Listing.of(part(ParticipationView.of(battle(id)), paging.sortedBy(Sort.unsorted())));
    }

    private static <T> Page<T> part(List<T> all, Pageable page) {
        List<T> items =
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        return new PageImpl<>(items, page, all.size());
    }

    private Battle battle(String id) {
        return battles.findById(id).orElseThrow(() -> new NotFoundException("battle", id));
    }
}
