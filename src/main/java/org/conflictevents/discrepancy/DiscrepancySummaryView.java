package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far own and opponents' figures of the same losses lie apart. */
@Schema(name = "DiscrepancySummary", description = "How far own and opponents' figures of the same losses lie apart.")
record DiscrepancySummaryView(
        @Schema(description = "Number of losses for which both a side and its opponent give a figure.", example = "1")
        long pairs,

        @Schema(description = "Number of these that have a ratio: the side's own figure is not 0.", example = "1")
        long ratios,

        @Schema(
                description = "Median of `opponent` divided by `own`. Null: there is no ratio.",
                example = "0.6976744186046512")
        @Nullable
        Double medianRatio) {}
