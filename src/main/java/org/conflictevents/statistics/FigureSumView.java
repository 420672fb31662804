package org.conflictevents.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Tuple;
import org.jspecify.annotations.Nullable;

/** The derived figures of a group's battles for one type of losses, added up. */
@Schema(
        name = "FigureSum",
        description = "The figures derived for the losses of one type, by `rule` and as of `asOf`, added up "
                + "over the group's battles: of each, those that make up its total, as `killed` of a battle is made up. "
                + "Victims of unknown identity may belong to a side and be counted "
                + "there already: they are added only with `victims=UNKNOWN`.")
record FigureSumView(
        @Schema(
                description = "Number of the group's battles with claims about such losses, with or without a number.",
                example = "1")
        long battles,

        @Schema(
                description = "Persons: the sum of the low figures. Null (never 0): no claim gives a number.",
                example = "47")
        @Nullable
        Long low,

        @Schema(
                description =
                        "Persons: the sum of the best figures, which may lie below `low` by a rule that chooses none for some losses. Null: there "
                                + "is none.",
                example = "60")
        @Nullable
        Long best,

        @Schema(description = "Persons: the sum of the high figures. Null: no claim gives a number.", example = "60")
        @Nullable
        Long high,

        @Schema(
                description =
                        "Whether one of the figures is open downwards (\"up to 30\", \"dozens\"), so that there may have been"
                                + " fewer than `low`. A figure without a number adds nothing and is open both ways.",
                example = "false")
        boolean lowOpen,

        @Schema(
                description =
                        "Whether one of the figures is open upwards (\"over thirty\", \"dozens\"), so that there may have been"
                                + " more than `high`.",
                example = "true")
        boolean highOpen) {

    /**
     * @param row of {@link SumsQuery}
     */
    static FigureSumView of(Tuple row) {
        return new FigureSumView(
                row.get("battles", Long.class),
                row.get("low", Long.class),
                row.get("best", Long.class),
                row.get("high", Long.class),
                row.get("lowOpen", Long.class) > 0,
                row.get("highOpen", Long.class) > 0);
    }
}
