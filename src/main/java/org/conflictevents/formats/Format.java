package org.conflictevents.formats;

import java.util.Locale;

/** A form that an answer can have. */
public enum Format {
    /** One part of a list, or one record. */
    JSON("application/json"),
    /** RFC 4180, a row for each item, all of them. */
    CSV("text/csv"),
    /** A line of JSON for each item, all of them. */
    NDJSON("application/x-ndjson"),
    /** RFC 7946, a feature for each item, all of them. */
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
