package org.conflictevents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A store that cannot be opened is told of in a sentence that names no class. */
class StoreFailureAnalyzerTests {

    @Test
    void tellsThatAServerDoesNotAnswer() {
        assertThat(of("jdbc:postgresql://localhost:1/events").getDescription())
                .startsWith("The database cannot be reached: Connection to localhost:1 refused.");
    }

    @Test
    void tellsThatAFileIsNoStore(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("events.mv.db"), "a text");

        assertThat(of("jdbc:h2:file:" + folder.resolve("events")).getDescription())
                .startsWith("The file of conflict-events.store cannot be opened: ")
                .doesNotContain("org.h2");
    }

    private static FailureAnalysis of(String url) {
        try {
            JdbcClient.create(new DriverManagerDataSource(url))
                    .sql("select 1")
                    .query()
                    .listOfRows();
        } catch (RuntimeException e) {
            return Objects.requireNonNull(new StoreFailureAnalyzer().analyze(e));
        }
        throw new AssertionError(url + " was opened");
    }
}
