package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** The form of a response; {@link Endpoint} says which formats and fields a handler has. */
public record ResponseOptions(
        @Parameter(description = "The format, instead of the Accept header's.", example = "json") @Nullable
        Format format,

        @Parameter(
                description =
                        "Only these fields, such as `id,date.start`; CSV has its columns in this order. Absent: all.",
                example = "id",
                schema = @Schema(pattern = "^[A-Za-z.]+(, *[A-Za-z.]+)*$"))
        @Nullable
        String fields,

        @Parameter(description = "Whether CSV begins with a byte order mark, for Excel.", example = "false") @Nullable
        Boolean bom,

        @Parameter(description = "The data version to answer from, one of `/versions`; a 409 if there is no such one.")
        @Nullable
        String dataVersion)
        implements QueryParameters {}
