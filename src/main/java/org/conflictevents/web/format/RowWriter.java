package org.conflictevents.web.format;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes views one after the other and keeps none of them. */
public interface RowWriter {

    /** What stands before the first row, and stands even where there is none. */
    void begin() throws IOException;

    /** One view. */
    void row(Object view) throws IOException;

    /** What stands after the last row. */
    void end() throws IOException;

    /** All of a response. */
    default void writeAll(Iterable<?> views) throws IOException {
        begin();
        for (Object view : views) {
            row(view);
        }
        end();
    }

    /**
     * A writer of UTF-8, which leaves the stream open.
     *
     * @throws IllegalArgumentException for a format that has no rows
     */
    static RowWriter of(Format format, ViewFields fields, JsonMapper json, OutputStream out) {
        return switch (format) {
            case CSV -> new CsvWriter(fields, json, out);
            case NDJSON -> new NdjsonWriter(fields, json, out);
            case GEOJSON -> new GeoJsonWriter(fields, json, out);
            case JSON -> throw new IllegalArgumentException(format + " has no rows");
        };
    }
}
