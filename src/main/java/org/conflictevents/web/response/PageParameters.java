package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which part of a list is asked for. */
record PageParameters(
        @Parameter(
                description =
                        "How many items at most. Absent: 20 in JSON, and all in the formats that are streamed (CSV, NDJSON,"
                                + " GeoJSON).",
                example = "5")
        @RequestParam(defaultValue = "20")
        @Min(1)
        @Max(1000)
        int limit,

        @Parameter(
                description =
                        "How many items to leave out at the beginning. Absent: none. Not to be combined with `after`.",
                example = "1")
        @RequestParam(defaultValue = "0")
        @Min(0)
        @Max(PageParameters.MAX_OFFSET)
        int offset,

        @Parameter(
                description =
                        "Where a part of the same list ended, as its `links.next` gives it: good for the same filters, order and"
                                + " data version alone, and not to be combined with `offset`. Parts are equally fast to get"
                                + " however far they are.",
                schema = @Schema(pattern = "^[A-Za-z0-9_-]+$"))
        @Nullable
        String after)
        implements QueryParameters {

    /** Beyond this a database would read too many rows only to leave them out. */
    static final int MAX_OFFSET = 10_000;
}
