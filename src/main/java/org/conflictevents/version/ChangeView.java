package org.conflictevents.version;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.web.format.RowEach;
import org.jspecify.annotations.Nullable;

/** A battle or a claim that two versions do not have alike. */
@Schema(
        name = "Change",
        description = "A battle or a claim that is in one of two versions alone, or says something else in each.")
record ChangeView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(
                description = "Id of the claim. Null: it is the battle itself, with its sides and derived figures.",
                example = "battle-of-tabankort-2019.7f98683d")
        @Nullable
        String claim,

        @Schema(
                description =
                        "ADDED: it is not in the version `since`. REMOVED: it is in that alone, and is answered with "
                                + "`dataVersion`. CHANGED: it says something else.",
                example = "CHANGED")
        Change change,

        @Schema(
                description =
                        "The plain fields that differ, in their order; of a record that only one version has, all that say "
                                + "something.")
        @RowEach
        List<FieldChangeView> fields) {

    /** A plain field that differs. */
    @Schema(name = "FieldChange", description = "A plain field that two versions do not have alike.")
    record FieldChangeView(
            @Schema(
                    description =
                            "Its name in `/battles/{id}` or `/casualty-claims/{id}`. An element of a list is named by its first "
                                    + "field: `sides.1.casualties.KILLED.best`. A list's own name: its elements are in another order.",
                    example = "status")
            String field,

            @Schema(
                    description = "Its value in the version `since`: text, a number, or true or false. Null: none.",
                    types = {"string", "number", "boolean", "null"},
                    example = "REPORTED")
            @Nullable
            Object before,

            @Schema(
                    description = "Its value in the version that the answer is from. Null: none.",
                    types = {"string", "number", "boolean", "null"},
                    example = "SUPERSEDED")
            @Nullable
            Object after) {}
}
