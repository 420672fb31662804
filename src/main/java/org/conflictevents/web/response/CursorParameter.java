package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Where to go on reading a list. */
record CursorParameter(
        @Parameter(
                description =
                        "Where a part of the same list ended, as its `links.next` gives it: good for the same filters, order and"
                                + " data version alone, and not to be combined with `offset`. Parts are equally fast to get"
                                + " however far they are.",
                schema = @Schema(pattern = "^[A-Za-z0-9_-]+$"))
        @Nullable
        String after)
        implements QueryParameters {}
