package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.web.ApiController;
import org.conflictevents.web.ItemSource;
import org.springframework.web.bind.annotation.GetMapping;

/** Counts and sums by group. */
@ApiController
@Tag(name = "Statistics", description = "Counts and sums by group, for dashboards.")
class StatisticsController {

    private final Statistics statistics;

    StatisticsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @Operation(summary = "Count and sum by group", description = """
                    Battles and claims by year, country and so on, and the sums of the figures derived for these battles. By the \
                    groups' values in the order of `groupBy`, ascending; the group of those without a value is the last.

                    The filters on battles choose the battles. Those on claims choose the claims that are counted, and leave out \
                    battles without such a claim.

                    A derived figure rests on all claims about the same losses. So figures are summed of the losses that `side`, \
                    `victims` and `type` choose, and grouped by `type` each group has the figures of its type alone. They are \
                    left out where claims are chosen by who made them, where, when or how they stand (`source`, `relation`, \
                    `origin`, `claimedFrom`, `claimedTo`, `asOf`, `status`) or grouped by `relation`: a figure of these claims \
                    would be another one.
                    """)
    @GetMapping("/statistics")
    ItemSource<StatisticsView> listStatistics(Grouping grouping, BattleFilter battles, ClaimFilter claims) {
        return new StatisticsSource(statistics, new StatisticsQuery(grouping.groupBy(), battles, claims));
    }
}
