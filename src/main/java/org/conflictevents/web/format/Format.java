package org.conflictevents.web.format;

import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A format that a response can have. */
public enum Format {
    /** One part of a list, or one record. */
    JSON("application/json", null),
    /** RFC 4180, a row for each item of a list, all of them, or for one record. */
    CSV("text/csv", CsvWriter::new),
    /** A line of JSON for each row that CSV would have. */
    NDJSON("application/x-ndjson", NdjsonWriter::new),
    /** RFC 7946, a feature for each row that CSV would have. */
    GEOJSON("application/geo+json", GeoJsonWriter::new);

    private final String mediaType;
    private final @Nullable RowFormat rows;

    Format(String mediaType, @Nullable RowFormat rows) {
        this.mediaType = mediaType;
        this.rows = rows;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * A writer of rows.
     *
     * @param fields those of a row
     * @throws IllegalStateException for JSON, which has no rows
     */
    public RowWriter rowWriter(ViewFields fields, JsonMapper json, OutputStream out) {
        if (rows == null) {
            throw new IllegalStateException(this + " has no rows");
        }
        return rows.writer(fields, json, out);
    }

    /** As requests name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes writers of one format. */
    private interface RowFormat {

        RowWriter writer(ViewFields fields, JsonMapper json, OutputStream out);
    }
}
