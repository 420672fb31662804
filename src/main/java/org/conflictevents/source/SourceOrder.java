package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order sources are asked for. */
record SourceOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `claimCount`, `name`, `id`; `-` before a key "
                                + "descends. Where all are equal the id decides. "
                                + "Absent: `" + SourceSort.DEFAULT + "`.",
                example = "-claimCount,name",
                schema = @Schema(pattern = SourceSort.PATTERN))
        @RequestParam(defaultValue = SourceSort.DEFAULT)
        SourceSort sort)
        implements QueryParameters {}
