package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, started in an empty folder as anybody would: what all its libraries were merged into still works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedProgramIT {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final List<String> log = new ArrayList<>();
    private Process program;
    private Api api;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Path jar = Path.of(System.getProperty("packaged.jar")).toAbsolutePath();
        program = new ProcessBuilder(java, "-jar", jar.toString(), "--server.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        api = new Api(port().orElseThrow(() -> new AssertionError(String.join("\n", log))));
    }

    private Optional<Integer> port() throws IOException {
        BufferedReader output = program.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            log.add(line);
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return Optional.of(Integer.valueOf(port.group(1)));
            }
        }
        return Optional.empty();
    }

    @AfterAll
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    @Test
    void servesTheDataThatItCarries() {
        assertThat(api.get("/dataset").at("/counts/battles").asInt()).isEqualTo(6);
        assertThat(api.get("/battles/battle-of-tabankort-2019").at("/title").asString())
                .isEqualTo("Battle of Tabankort (2019)");
    }

    @Test
    void refusesWithAProblemWhatIsOutOfBounds() {
        assertThat(api.answer("/api/v1/battles?limit=0").body()).contains("\"limit\"", "greater than or equal to 1");
    }

    @Test
    void documentsItself() {
        assertThat(api.answer("/v3/api-docs").body()).startsWith("{\"openapi\":\"3.1");
        assertThat(api.answer("/swagger-ui/index.html").body()).contains("swagger-ui-bundle.js");
        assertThat(api.answer("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsItsHealth() {
        assertThat(api.answer("/actuator/health").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void startsWithTheBeansOfTheBuildAndWithoutAWarning() {
        assertThat(log).anyMatch(line -> line.contains("Starting AOT-processed ConflictEventsApplication"));
        assertThat(log).noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }
}
