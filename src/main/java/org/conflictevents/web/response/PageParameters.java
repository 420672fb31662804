package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;

/** The requested part of a list. */
record PageParameters(
        @Parameter(description = "At most so many items. Absent: 20 in JSON, all in the other formats.", example = "5")
        @RequestParam(defaultValue = "20")
        @Min(1)
        @Max(1000)
        int limit,

        @Parameter(description = "Items to skip; not with `after`. Absent: none.", example = "1")
        @RequestParam(defaultValue = "0")
        @Min(0)
        @Max(PageParameters.MAX_OFFSET)
        int offset,

        @Parameter(
                description = "Where a part of the same list ended, from its `links.next`. Not with `offset`.",
                schema = @Schema(pattern = "^[A-Za-z0-9_-]+$"))
        @Nullable
        String after)
        implements QueryParameters {

    /** Beyond this a database would read too many rows only to skip them. */
    static final int MAX_OFFSET = 10_000;
}
