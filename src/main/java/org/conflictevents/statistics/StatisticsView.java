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
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "The killed. Null: nothing is claimed about any, which is not 0, or the group is of another"
                                + " type. Left out: the request chooses another type, or claims of which no figures are derived.")
        @Nullable
        FigureSumView killed,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "The injured. Null or left out as the killed are.")
        @Nullable
        FigureSumView injured,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "The captured. Null or left out as the killed are.")
        @Nullable
        FigureSumView captured) {

    /** The names of the fields with figures, and of which losses they are. */
    static final Map<String, CasualtyType> FIGURES =
            Map.of("killed", CasualtyType.KILLED, "injured", CasualtyType.INJURED, "captured", CasualtyType.CAPTURED);

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
