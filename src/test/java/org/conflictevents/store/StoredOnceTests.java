package org.conflictevents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conflictevents.seed.GeneratedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is loaded is loaded once, whole, and by one instance. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(600)
class StoredOnceTests {

    private static final String LOADED = "SeedLoader: Loaded ";

    @TempDir
    private Path folder;

    private List<String> data;

    @BeforeEach
    void makeFolder() throws IOException {
        GeneratedEvents.write(200, folder.resolve("data/ged/a.csv"));
        data = List.of("--conflict-events.data=" + folder.resolve("data"));
    }

    @Test
    void aFileIsLoadedAtTheFirstStartAlone(CapturedOutput output) {
        String store = "--conflict-events.store=" + folder.resolve("store");

        String first = dataset(data, store);
        String second = dataset(data, store);

        assertThat(second).isEqualTo(first).contains("\"battles\":200");
        assertThat(loads(output)).isOne();
    }

    @Test
    void anotherInputIsLoadedBesideTheFirst(CapturedOutput output) throws IOException {
        String store = "--conflict-events.store=" + folder.resolve("store");
        String first = dataset(data, store);

        GeneratedEvents.write(201, folder.resolve("data/ged/a.csv"));
        assertThat(dataset(data, store)).contains("\"battles\":201");
        GeneratedEvents.write(200, folder.resolve("data/ged/a.csv"));
        assertThat(dataset(data, store)).isEqualTo(first);

        assertThat(loads(output)).isEqualTo(2);
    }

    @Test
    void aLoadThatFailsLeavesNothing() throws IOException {
        Postgres.Database database = Postgres.database("failed");
        Files.writeString(folder.resolve("data/ged/b.csv"), "no events");

        assertThatThrownBy(() -> dataset(data, database)).isNotNull();

        assertThat(schemas(database.client())).isEmpty();
        assertThat(versions(database.client())).isZero();
    }

    @Test
    void ofTwoInstancesOneLoadsAndTheOtherWaits(CapturedOutput output) throws Exception {
        Postgres.Database database = Postgres.database("two");
        GeneratedEvents.write(20_000, folder.resolve("data/ged/a.csv"));
        Process other = loading(database);

        assertThat(dataset(data, database)).contains("\"battles\":20000");

        assertThat(output).contains("Another instance is loading").doesNotContain(LOADED);
        assertThat(versions(database.client())).isOne();
        other.destroy();
        other.waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLoadThatIsKilledOrToldToEndIsCleanedUp(boolean killed) throws Exception {
        Postgres.Database database = Postgres.database(killed ? "killed" : "ended");
        GeneratedEvents.write(20_000, folder.resolve("data/ged/a.csv"));
        Process loading = loading(database);
        TimeUnit.SECONDS.sleep(2);
        if (killed) {
            loading.destroyForcibly();
        } else {
            loading.destroy();
        }
        loading.waitFor();
        assertThat(complete(database.client())).isZero();
        assertThat(schemas(database.client())).hasSize(killed ? 1 : 0);

        GeneratedEvents.write(200, folder.resolve("data/ged/a.csv"));

        assertThat(dataset(data, database)).contains("\"battles\":200");
        assertThat(schemas(database.client())).hasSize(1);
        assertThat(versions(database.client())).isOne();
    }

    @Test
    void aVersionThatIsServedIsNotDropped() {
        Postgres.Database database = Postgres.database("dropped");
        String[] properties = database.properties("postgres").toArray(String[]::new);
        try (StartedProgram program = StartedProgram.with(database.properties("postgres"), data.get(0))) {
            assertThat(program.answer("/api/v1/dataset")).contains("\"battles\":200");
            assertThat(VersionCommands.drop(schemas(database.client()).get(0), properties))
                    .isOne();
            assertThat(program.api().answer("/api/v1/battles?limit=3").statusCode())
                    .isEqualTo(200);
        }

        assertThat(VersionCommands.drop(schemas(database.client()).get(0), properties))
                .isZero();
        assertThat(schemas(database.client())).isEmpty();
    }

    @Test
    void servingNeedsNothingButSelect() {
        Postgres.Database database = Postgres.database("reading");
        String loaded = dataset(data, database);
        JdbcClient client = database.client();
        client.sql("create role reader login").update();
        client.sql("alter role reader set default_transaction_read_only = on").update();
        schemas(client).forEach(schema -> {
            client.sql("grant usage on schema %s, conflict_events to reader".formatted(schema))
                    .update();
            client.sql("grant select on all tables in schema %s, conflict_events to reader".formatted(schema))
                    .update();
        });

        try (StartedProgram program = StartedProgram.with(database.properties("reader"), data.get(0))) {
            assertThat(program.answer("/api/v1/dataset")).isEqualTo(loaded);
            assertThat(program.api().answer("/api/v1/casualty-claims?limit=5").statusCode())
                    .isEqualTo(200);
        }
    }

    private static long loads(CapturedOutput output) {
        return output.getOut().lines().filter(line -> line.contains(LOADED)).count();
    }

    /** An instance that has begun to load. */
    private Process loading(Postgres.Database database) throws Exception {
        Process loading = process(database);
        while (schemas(database.client()).isEmpty()) {
            assertThat(loading.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return loading;
    }

    private Process process(Postgres.Database database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.conflictevents.ConflictEventsApplication",
                "--server.port=0",
                data.get(0)));
        command.addAll(database.properties("postgres"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static String dataset(List<String> data, Postgres.Database database) {
        return dataset(database.properties("postgres"), data.get(0));
    }

    private static String dataset(List<String> properties, String more) {
        try (StartedProgram program = StartedProgram.with(properties, more)) {
            return program.answer("/api/v1/dataset");
        }
    }

    private static List<String> schemas(JdbcClient database) {
        return database.sql(
                        "select schema_name from information_schema.schemata where schema_name like 'conflict_events_%'")
                .query(String.class)
                .list();
    }

    private static long complete(JdbcClient database) {
        return database.sql("select count(*) from conflict_events.stored_version where complete")
                .query(Long.class)
                .single();
    }

    private static long versions(JdbcClient database) {
        return database.sql("select count(*) from conflict_events.stored_version")
                .query(Long.class)
                .single();
    }
}
