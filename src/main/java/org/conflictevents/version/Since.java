package org.conflictevents.version;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.query.QueryParameters;

/** What the data are compared with. */
record Since(
        @Parameter(
                description =
                        "The data version to compare with, one of those that `/versions` lists as readable; if it is none of "
                                + "them, the response is a 409 that names those.")
        String since)
        implements QueryParameters {}
