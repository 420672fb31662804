package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order claims are asked for. */
record ClaimOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `battle` (the battle's id), `claimedOn` "
                                + "(undated claims are before all others), `id`; `-` before a key descends. Where all are equal the "
                                + "battle's id and then the place in its article decide. "
                                + "Absent: `" + ClaimSort.DEFAULT + "`.",
                example = "-claimedOn",
                schema = @Schema(pattern = ClaimSort.PATTERN))
        @RequestParam(defaultValue = ClaimSort.DEFAULT)
        ClaimSort sort)
        implements QueryParameters {}
