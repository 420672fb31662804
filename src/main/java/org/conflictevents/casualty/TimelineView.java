package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.web.format.RowEach;

/** What was known of a battle's casualties, day by day. */
@Schema(
        name = "Timeline",
        description =
                "What was known of a battle's casualties, day by day: enough to draw a step chart without another "
                        + "request.")
record TimelineView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(description = "The rule that chose `best`.", example = "latest")
        Rule rule,

        @Schema(description = "The days on which something was claimed, the earliest first.")
        List<DayView> items,

        @Schema(
                description =
                        "Claims without a date, in the order of the article. Those that restate a dated claim take part "
                                + "through it.")
        List<ClaimView> undated) {

    /** A day on which something was claimed. */
    @Schema(name = "TimelineDay", description = "A day on which something was claimed.")
    record DayView(
            @Schema(description = "The day.", example = "2019-11-18")
            LocalDate date,

            @Schema(description = "What was claimed on it, with the status it had by its end.")
            List<ClaimView> claims,

            @Schema(description = "All figures as of its end. They hold until the next day listed.") @RowEach
            List<DerivedFigureView> figures) {}
}
