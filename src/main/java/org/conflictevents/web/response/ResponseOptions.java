package org.conflictevents.web.response;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.format.Format;
import org.conflictevents.web.query.QueryParameters;
import org.jspecify.annotations.Nullable;

/** The form of a response; {@link Endpoint} says which formats and fields a handler has. */
public record ResponseOptions(
        @Parameter(description = "The format, instead of the Accept header.", example = "json") @Nullable
        Format format,

        @Parameter(
                description =
                        "Only these fields: their names with commas between them, such as `id`, or `date.start` for a field"
                                + " of a field. CSV has its columns in this order. Without it every field is there.",
                example = "id",
                schema = @Schema(pattern = "^[A-Za-z.]+(, *[A-Za-z.]+)*$"))
        @Nullable
        String fields,

        @Parameter(
                description = "Whether CSV begins with a byte order mark, by which Excel takes it for UTF-8.",
                example = "false")
        @Nullable
        Boolean bom,

        @Parameter(
                description =
                        "The data version that the response must have; `/versions` lists those that are stored. If there is no"
                                + " such one, the response is a 409 that names those.")
        @Nullable
        String dataVersion)
        implements QueryParameters {}
