package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.vocabulary.Qualifier;
import org.jspecify.annotations.Nullable;

/** A number of persons as far as the words give it. */
@Schema(
        name = "Figure",
        description = "A number of persons as far as the words give it. Never confuse min and max, the "
                + "bounds of one statement, with low, best and high, which are derived from several.")
public record FigureView(
        @Schema(
                description =
                        "Fewest persons the words allow, inclusive. Null: the words set no lower bound. 0: the words "
                                + "say that there were none.",
                example = "24")
        @Nullable
        Long min,

        @Schema(
                description = "Most persons the words allow, inclusive. Null: the words set no upper bound.",
                example = "24")
        @Nullable
        Long max,

        @Schema(
                description = "The number that the document itself prefers, as UCDP's `best`. Null: it prefers none.",
                example = "null")
        @Nullable
        Long best,

        @Schema(
                description =
                        "How the words bound the figure. MORE_THAN 30 has min 31; VAGUE (\"dozens\") has neither bound.",
                example = "EXACT")
        Qualifier qualifier,

        @Schema(description = "The words, verbatim.", example = "24 soldiers killed")
        String text) {

    /** An example of a figure that is a strength. */
    static final String STRENGTH =
            "{\"min\": 150, \"max\": 150, \"best\": null, \"qualifier\": \"ABOUT\", \"text\": \"~150\"}";

    public static FigureView of(Persons persons) {
        return new FigureView(persons.min(), persons.max(), persons.best(), persons.qualifier(), persons.text());
    }
}
