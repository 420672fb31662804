package org.conflictevents.web.format;

import java.util.Locale;

/** A form that an answer can have. */
public enum Format {
    /** One part of a list, or one record. */
    JSON("application/json"),
    /** RFC 4180, a row for each item of a list, all of them, or for one record. */
    CSV("text/csv"),
    /** A line of JSON for each row that CSV would have. */
    NDJSON("application/x-ndjson"),
    /** RFC 7946, a feature for each row that CSV would have. */
    GEOJSON("application/geo+json");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** As requests name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
