package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.conflictevents.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/** When a battle was fought. */
@Schema(
        name = "BattleDate",
        description = "When a battle was fought, in the calendar of the text. Years before "
                + "Christ are ISO 8601's, with six digits: 331 BC is -000330.")
public record BattleDateView(
        @Schema(description = "First day the words allow. Null: they were not understood.", example = "2019-11-18")
        @Nullable
        LocalDate start,

        @Schema(
                description =
                        "Last day the words allow, inclusive. Null: they were not understood, or the battle goes on.",
                example = "2019-11-18")
        @Nullable
        LocalDate end,

        @Schema(description = "How exactly the words give the date. Null: they were not understood.", example = "DAY")
        @Nullable
        DatePrecision precision,

        @Schema(description = "The words, verbatim.", example = "18 November 2019")
        String text) {

    /** Null where the document gives no date. */
    public static @Nullable BattleDateView of(@Nullable BattleDate date) {
        return date == null ? null : new BattleDateView(date.start(), date.end(), date.precision(), date.text());
    }
}
