package org.conflictevents.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which versions the database holds. It says that one is complete after its last row, key and index, and not before. */
final class Catalogue {

    private static final String SCHEMA = "conflict_events";
    private static final String TABLE = SCHEMA + ".stored_version";

    private final JdbcClient database;

    Catalogue(JdbcClient database) {
        this.database = database;
    }

    /** In the order in which they were loaded. */
    List<StoredVersion> versions() {
        if (!exists()) {
            return List.of();
        }
        String columns = "schema_name as schema, coalesce(version, '') as version, complete, since, battles, claims";
        return database
                .sql("select %s from %s order by since, schema_name".formatted(columns, TABLE))
                .query(StoredVersion.class)
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** The version in the schema, if all of it is there. */
    Optional<StoredVersion> complete(String schema) {
        return versions().stream()
                .filter(stored -> stored.complete() && stored.schema().equals(schema))
                .findFirst();
    }

    /** What made the tables of a complete version, and from what: equal for versions that can be read in the same way. */
    List<String> layout(String schema) {
        return database
                .sql("select concat(version, ' ', checksum) from " + schema
                        + ".flyway_schema_history where version is not null order by installed_rank")
                .query(String.class)
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Writes that a version is about to be loaded, and makes its schema. */
    void begin(String schema) {
        database.sql("create schema if not exists " + SCHEMA).update();
        database.sql("create table if not exists " + TABLE + """
                 (schema_name varchar(100) primary key, version varchar(64), complete boolean not null,
                  since timestamp with time zone not null, battles bigint not null, claims bigint not null)
                """).update();
        database.sql("insert into " + TABLE + " values (?, null, false, current_timestamp, 0, 0)")
                .param(schema)
                .update();
        database.sql("create schema " + schema).update();
    }

    /**
     * Marks a version as complete, once the database knows what its tables hold.
     *
     * @param postgres whether the database is PostgreSQL, which counts rows by an index alone only where they were vacuumed
     */
    void finish(String schema, boolean postgres) {
        database.sql(postgres ? "vacuum analyze " + tables(schema) : "analyze").update();
        database.sql("update " + TABLE + " set (version, battles, claims, complete) ="
                        + " (select version, battle_count, claim_count, true from " + schema + ".data_set)"
                        + " where schema_name = ?")
                .param(schema)
                .update();
    }

    /** PostgreSQL's list of them: those of other versions, and its own, need it not. */
    private String tables(String schema) {
        return database.sql(
                        "select string_agg(schemaname || '.' || tablename, ', ') from pg_tables where schemaname = ?")
                .param(schema)
                .query(String.class)
                .single();
    }

    /** Drops the schemas of versions that were not loaded to their ends. */
    void removeIncomplete() {
        versions().stream().filter(stored -> !stored.complete()).forEach(stored -> remove(stored.schema()));
    }

    /** First marks it, so that nobody begins to serve what is about to go. */
    void remove(String schema) {
        database.sql("update " + TABLE + " set complete = false where schema_name = ?")
                .param(schema)
                .update();
        database.sql("drop schema if exists " + schema + " cascade").update();
        database.sql("delete from " + TABLE + " where schema_name = ?")
                .param(schema)
                .update();
    }

    /** Asked first, so that who may only read can ask. */
    private boolean exists() {
        return database.sql(
                                "select count(*) from information_schema.tables where table_schema = ? and table_name = 'stored_version'")
                        .param(SCHEMA)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
