package org.conflictevents.battle.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/** A figure derived from all claims about one side's losses of one type. */
@Schema(
        name = "DerivedCasualties",
        description = "Persons, derived from all current claims by the battle's `rule`, as of its `asOf`.")
public record DerivedCasualtiesView(
        @Schema(description = "What happened to them.", example = "KILLED")
        CasualtyType type,

        @Schema(description = "Lowest number of a current claim. Null: none gives a number.", example = "30") @Nullable
        Long low,

        @Schema(description = "The number that the rule chooses. Null (never 0): no claim qualifies.", example = "43")
        @Nullable
        Long best,

        @Schema(description = "Highest number of a current claim. Null: none gives a number.", example = "43") @Nullable
        Long high,

        @Schema(
                description =
                        "Whether a current claim sets no lower bound (\"up to 30\"), so that there may have been fewer "
                                + "than `low`.",
                example = "false")
        boolean lowOpen,

        @Schema(
                description =
                        "Whether a current claim sets no upper bound (\"over thirty\"), so that there may have been more "
                                + "than `high`.",
                example = "true")
        boolean highOpen,

        @Schema(
                description =
                        "Number of claims behind the figure: those it was derived from and those that only restate one of "
                                + "them.",
                example = "6")
        int claims) {

    public static DerivedCasualtiesView of(CasualtyFigure figure, Rule rule) {
        return new DerivedCasualtiesView(
                figure.losses().type(),
                figure.numbers().low(),
                figure.numbers().best(rule),
                figure.numbers().high(),
                figure.numbers().lowOpen(),
                figure.numbers().highOpen(),
                figure.claims());
    }
}
