package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** One group: how many battles and claims, and what their figures add up to. */
@Schema(name = "Statistics", description = "One group: how many battles and claims, and what their figures add up to.")
record StatisticsView(
        @Schema(description = "What the battles or claims have in common.")
        GroupView group,

        @Schema(
                description =
                        "Number of battles in the group. Where claims are filtered or grouped by type or relation: of"
                                + " those of which there is such a claim.",
                example = "1")
        long battles,

        @Schema(description = "Number of claims about these battles that pass the filters.", example = "14")
        long claims,

        @Schema(
                description = "The killed. Null: nothing is claimed about any, which is not 0; or the request gives no"
                        + " figures.")
        @Nullable
        FigureSumView killed,

        @Schema(description = "The injured. Null as for the killed.") @Nullable
        FigureSumView injured,

        @Schema(description = "The captured. Null as for the killed.") @Nullable
        FigureSumView captured) {

    static StatisticsView of(GroupView group, long battles, long claims, Map<CasualtyType, FigureSumView> sums) {
        return new StatisticsView(
                group,
                battles,
                claims,
                sums.get(CasualtyType.KILLED),
                sums.get(CasualtyType.INJURED),
                sums.get(CasualtyType.CAPTURED));
    }
}
