package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/** One group: how many battles and claims, and what their figures add up to. */
@Schema(name = "Statistics", description = "One group: how many battles and claims, and what their figures add up to.")
record StatisticsView(
        @Schema(description = "What the battles or claims have in common.")
        GroupView group,

        @Schema(
                description =
                        "Number of battles in the group. If claims are filtered, or grouped by type or relation, only battles "
                                + "with such a claim count.",
                example = "1")
        long battles,

        @Schema(description = "Number of claims about these battles that pass the filters.", example = "14")
        long claims,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "The rule that chose what `best` adds up. Omitted: there are no figures.",
                example = "latest")
        Rule rule,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "The day by whose end the claims had been made that figures are derived from. Null: all claims take part. "
                                + "Omitted as `rule` is.",
                example = "null")
        @Nullable
        LocalDate asOf,

        @Schema(
                description =
                        "Why figures are left out of this group, all or some, such as that persons would be counted twice. Null: none is.",
                example = "null")
        @Nullable
        String figuresOmitted,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Persons killed. Null (not 0): there are no such claims, or the group is of another type. Omitted: "
                                + "the request selects another type, or claims for which no figures are derived.")
        @Nullable
        FigureSumView killed,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Persons injured. Null or omitted as `killed` is.")
        @Nullable
        FigureSumView injured,

        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Persons captured. Null or omitted as `killed` is.")
        @Nullable
        FigureSumView captured) {

    /** The fields with figures, and the casualty type of each. */
    static final Map<String, CasualtyType> FIGURES =
            Map.of("killed", CasualtyType.KILLED, "injured", CasualtyType.INJURED, "captured", CasualtyType.CAPTURED);

    static StatisticsView of(
            GroupView group,
            FigureChoice choice,
            @Nullable String figuresOmitted,
            long battles,
            long claims,
            Map<CasualtyType, FigureSumView> sums) {
        return new StatisticsView(
                group,
                battles,
                claims,
                choice.rule(),
                choice.asOf(),
                figuresOmitted,
                sums.get(CasualtyType.KILLED),
                sums.get(CasualtyType.INJURED),
                sums.get(CasualtyType.CAPTURED));
    }
}
