package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.conflictevents.web.query.LastDay;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** The day as of which figures are derived. */
record AsOf(
        @Parameter(
                description =
                        "Only what had been claimed by the end of this day. An undated claim takes part through the "
                                + "dated one that it restates, or not at all. Absent: all claims.",
                example = "2019-11-19")
        @Nullable
        @LastDay
        LocalDate asOf)
        implements QueryParameters {}
