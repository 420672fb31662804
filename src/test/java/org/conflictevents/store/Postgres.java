package org.conflictevents.store;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL for the tests of one JVM, with nothing to install. */
public final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A new database; where PostgreSQL's binaries do not run, the test is skipped and says why. */
    public static Database database(String name) {
        try {
            JdbcClient.create(server().getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
        } catch (IOException | IllegalStateException e) {
            return abort("PostgreSQL does not run here: " + e);
        }
        return new Database(server.getPort(), name);
    }

    private static synchronized EmbeddedPostgres server() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
        }
        return server;
    }

    public record Database(int port, String name) {

        /** For a program that is to keep its data there. */
        public List<String> properties(String user) {
            return List.of(
                    "--spring.profiles.active=postgres",
                    "--spring.datasource.url=jdbc:postgresql://localhost:%d/%s".formatted(port, name),
                    "--spring.datasource.username=" + user,
                    "--spring.datasource.hikari.maximum-pool-size=4");
        }

        JdbcClient client() {
            return JdbcClient.create(server.getDatabase("postgres", name));
        }
    }
}
