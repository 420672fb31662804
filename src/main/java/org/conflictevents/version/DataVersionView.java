package org.conflictevents.version;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.conflictevents.dataset.Dataset;
import org.conflictevents.store.StoredVersion;
import org.jspecify.annotations.Nullable;

/** A version of the data. */
@Schema(name = "DataVersion", description = "A version of the data, which never changes.")
record DataVersionView(
        @Schema(description = "Its name, as the header `Data-Version` has it.", example = "3f2a9c0d5b7e4186")
        String version,

        @Schema(description = "Whether it is the one that is answered from by default.", example = "true")
        boolean served,

        @Schema(
                description = "Whether `dataVersion` can ask for it: a program with other tables can only list it.",
                example = "true")
        boolean readable,

        @Schema(
                description = "When its loading began, in UTC. Null: nothing is kept, it was loaded at the start.",
                example = "2026-11-26T09:08:58Z")
        @Nullable
        Instant loaded,

        @Schema(description = "Battles in it.", example = "6")
        long battles,

        @Schema(description = "Casualty claims in it.", example = "89")
        long casualtyClaims) {

    static DataVersionView of(StoredVersion version, boolean served, boolean readable) {
        return new DataVersionView(
                version.version(),
                served,
                readable,
                version.since().toInstant().truncatedTo(ChronoUnit.SECONDS),
                version.battles(),
                version.claims());
    }

    /** The only one, which is not kept. */
    static DataVersionView inMemory(String version, Dataset.Counts counts) {
        return new DataVersionView(version, true, true, null, counts.battles(), counts.casualtyClaims());
    }
}
