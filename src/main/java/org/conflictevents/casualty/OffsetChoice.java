package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** What the positions in an article count. */
record OffsetChoice(
        @Parameter(
                description =
                        "What positions count: `codepoints`, Unicode code points, as Python and R do, or `utf16`, UTF-16 units, as "
                                + "JavaScript and Java do.",
                example = "utf16")
        @RequestParam(defaultValue = "codepoints")
        OffsetUnit offsets)
        implements QueryParameters {}
