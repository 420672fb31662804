package org.conflictevents.source;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order sources are asked for. */
record SourceOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `claimCount`, `name`, `id`; `-` before a key "
                                + "descends. Where all are equal the id decides.",
                example = "-claimCount,name")
        @RequestParam(defaultValue = SourceSort.DEFAULT)
        SourceSort sort)
        implements QueryParameters {}
