package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** How a response is to look; {@link Endpoint} says which formats and fields a handler has. */
public record ResponseOptions(
        @Parameter(description = "The format, instead of the Accept header.", example = "json") @Nullable
        Format format,

        @Parameter(
                description =
                        "These fields alone, by name and with commas between them, such as `id` or, for a field of a field,"
                                + " `date.start`. Their order does not matter. The answer has only these then, so that others may"
                                + " be missing that its schema requires. Absent: all fields.",
                example = "id",
                schema = @Schema(pattern = "^[A-Za-z.]+(, *[A-Za-z.]+)*$"))
        @Nullable
        String fields,

        @Parameter(
                description =
                        "The data version that the answer must be of. Any other than the one being served is a 409 that names"
                                + " both.")
        @Nullable
        String dataVersion)
        implements QueryParameters {}
