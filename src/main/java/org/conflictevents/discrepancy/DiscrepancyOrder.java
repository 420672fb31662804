package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order own and opponents' figures are asked for. */
record DiscrepancyOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `battle` (battle, side and type), `own`, "
                                + "`opponent`, `ratio` (pairs without one are before all others); `-` before a key descends. Where all are "
                                + "equal battle, side and type decide. "
                                + "Absent: `" + DiscrepancySort.DEFAULT + "`.",
                example = "-ratio",
                schema = @Schema(pattern = DiscrepancySort.PATTERN))
        @RequestParam(defaultValue = DiscrepancySort.DEFAULT)
        DiscrepancySort sort)
        implements QueryParameters {}
