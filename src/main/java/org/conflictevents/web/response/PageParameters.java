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
        @Parameter(
                description =
                        "The maximum number of items. Absent: 20 in JSON, and all in the formats that are streamed (CSV, NDJSON,"
                                + " GeoJSON).",
                example = "5")
        @RequestParam(defaultValue = "20")
        @Min(1)
        @Max(1000)
        int limit,

        @Parameter(
                description = "The number of items to skip. Absent: none. It cannot be combined with `after`.",
                example = "1")
        @RequestParam(defaultValue = "0")
        @Min(0)
        @Max(PageParameters.MAX_OFFSET)
        int offset,

        @Parameter(
                description =
                        "A cursor: where another part of the same list ended, from its `links.next`. Valid only with the same"
                                + " filters, order and data version; it cannot be combined with `offset`. Parts far into the list"
                                + " are as fast as the first.",
                schema = @Schema(pattern = "^[A-Za-z0-9_-]+$"))
        @Nullable
        String after)
        implements QueryParameters {

    /** Beyond this a database would read too many rows only to skip them. */
    static final int MAX_OFFSET = 10_000;
}
