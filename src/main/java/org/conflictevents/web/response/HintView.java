package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why a list is empty: a value that is nowhere in the data. */
@Schema(name = "Hint", description = "A value of a parameter that is nowhere in the data, so that nothing matches it.")
public record HintView(
        @Schema(description = "The parameter.", example = "source")
        String parameter,

        @Schema(description = "The value that was sent.", example = "ISGS")
        String value,

        @Schema(description = "What is not there.", example = "is the id of no source")
        String message,

        @Schema(
                description = "Values that may be meant, the nearest first; empty if none is near.",
                example = "[\"isgs\"]")
        List<String> nearest) {}
