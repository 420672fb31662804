package org.conflictevents.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema that this instance serves for its whole life, of the version that its input makes. What is already there is
 * neither read again nor written.
 */
final class ServedSchema {

    private static final Logger log = LoggerFactory.getLogger(ServedSchema.class);

    private final StoreConnection connection;
    private final String name;

    ServedSchema(StoreConnection connection, String inputHash) {
        this.connection = connection;
        this.name = "conflict_events_" + inputHash.substring(0, 16);
    }

    String name() {
        return name;
    }

    /** What each connection begins with; null for nothing. */
    @Nullable
    String whileServing() {
        return StoreLocks.whileServing(name, connection.isPostgres());
    }

    /**
     * Loads the version, unless it is there or another instance loads it.
     *
     * @param migration makes and fills the tables
     */
    void fill(Runnable migration) {
        StoredVersion served = connection.answer(database -> fill(migration, database));
        log.info("Serving {}", served.description());
    }

    private StoredVersion fill(Runnable migration, JdbcClient database) {
        Catalogue catalogue = new Catalogue(database);
        if (catalogue.complete(name).isEmpty()) {
            new StoreLocks(database, connection.isPostgres())
                    .lockLoading(() -> log.info("Another instance is loading; waiting until it has finished"));
            if (catalogue.complete(name).isEmpty()) {
                catalogue.removeIncomplete();
                load(migration, catalogue);
            }
        }
        return catalogue.complete(name).orElseThrow();
    }

    private void load(Runnable migration, Catalogue catalogue) {
        catalogue.begin(name);
        try {
            migration.run();
            catalogue.finish(name, connection.isPostgres());
        } catch (RuntimeException e) {
            catalogue.remove(name);
            throw e;
        }
    }
}
