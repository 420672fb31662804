package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.battle.BattlePoints;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.figure.RuleChoice;
import org.conflictevents.battle.place.Nearby;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.web.bind.annotation.GetMapping;

/** Counts and sums by group. */
@ApiController
@Tag(name = "Statistics", description = "Counts and sums by group, for dashboards.")
class StatisticsController {

    private final Statistics statistics;
    private final BattlePoints points;

    StatisticsController(Statistics statistics, BattlePoints points) {
        this.statistics = statistics;
        this.points = points;
    }

    @Operation(summary = "Count and sum by group", description = """
                    Battles and claims by year, country and so on, and the sums of the figures derived for these battles.

                    For the menus of filters: `sort=-battles&fields=group,battles` counts battles alone, which is quicker, \
                    those with the most first. A filter holds for its own dimension, too: to show what else could be chosen, leave it out.

                    Filters on battles select the battles. Filters on claims select the claims that are counted, and omit battles \
                    without such a claim.

                    A derived figure rests on all claims about the same losses, or on those made by the end of the day `asOf`, and is \
                    chosen by `rule`. Figures are therefore summed over the losses that \
                    `side`, `victims`, `victimParty` and `type` select; grouped by `type`, each group has the figures of its type alone. Figures \
                    are omitted if claims are selected by `group`, `source`, `claimantParty`, `relation`, `origin`, `claimedFrom`, `claimedTo` or \
                    `status`, or grouped by `relation`, `source`, `claimantParty` or `origin`: a figure derived from those claims alone would be another one. \
                    They are omitted, too, if persons would be counted twice. `figuresOmitted` says which it is.
                    """)
    @GetMapping("/statistics")
    ItemSource<StatisticsView> listStatistics(
            Grouping grouping, BattleFilter battles, Nearby nearby, ClaimFilter claims, RuleChoice choice) {
        grouping.checkNames();
        BattleSelection wanted = points.select(battles, nearby);
        return new StatisticsSource(statistics, new StatisticsQuery(grouping, choice.rule(), wanted, claims, false));
    }
}
