package org.conflictevents.store;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A data version in a schema of its own.
 *
 * @param schema named after what it was loaded from
 * @param version empty until it is complete
 * @param since when its loading began
 */
public record StoredVersion(
        String schema, String version, boolean complete, OffsetDateTime since, long battles, long claims) {

    boolean isCalled(String name) {
        return name.equals(schema) || name.equals(version);
    }

    /** {@code 24bdd088b8cf0060  conflict_events_1a930a9293c286df  2026-11-26T06:36:28Z  6 battles, 89 claims}. */
    String description() {
        String begun = since.truncatedTo(ChronoUnit.SECONDS).toInstant().toString();
        return complete
                ? "%s  %s  %s  %,d battles, %,d claims".formatted(version, schema, begun, battles, claims)
                : "%16s  %s  %s  being loaded, or cut short".formatted("-", schema, begun);
    }
}
