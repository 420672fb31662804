package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** What the positions in an article count. */
record OffsetChoice(
        @Parameter(
                description =
                        "Whether positions count Unicode code points (Python, R) or UTF-16 units (JavaScript, Java).",
                example = "utf16")
        @RequestParam(defaultValue = "codepoints")
        OffsetUnit offsets)
        implements QueryParameters {}
