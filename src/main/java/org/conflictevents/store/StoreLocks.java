package org.conflictevents.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may load, and what is in use: PostgreSQL's advisory locks, which end with the connection that holds them. H2 needs
 * none, as one process alone has its file.
 */
record StoreLocks(JdbcClient database, boolean postgres) {

    private static final int LOADING = 0x0cf1;
    private static final int SERVING = 0x0cf2;

    /** Until the connection is closed; asks {@code waiting} to tell somebody if another instance is loading. */
    void lockLoading(Runnable waiting) {
        if (postgres && !query("pg_try_advisory_lock(%d, 0)".formatted(LOADING))) {
            waiting.run();
            query("pg_advisory_lock(%d, 0) is not null".formatted(LOADING));
        }
    }

    /** Whether no instance serves the schema; from then on none can begin to, until the connection is closed. */
    boolean lockUnserved(String schema) {
        return !postgres || query("pg_try_advisory_lock(%d, %d)".formatted(SERVING, schema.hashCode()));
    }

    /** What each connection of an instance that serves the schema begins with; null for nothing. */
    static @Nullable String whileServing(String schema, boolean postgres) {
        return postgres ? "select pg_advisory_lock_shared(%d, %d)".formatted(SERVING, schema.hashCode()) : null;
    }

    private boolean query(String condition) {
        return database.sql("select " + condition).query(Boolean.class).single();
    }
}
