package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The jar alone, started in an empty folder: as it is, and with properties of Spring Boot that change what it serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackagedProgramIT {

    private static final Pattern PORT = Pattern.compile("page +http://localhost:(\\d+)/");

    private Program program;
    private Program configured;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        program = Program.start(folder);
        configured = Program.start(
                folder,
                "--server.forward-headers-strategy=framework",
                "--springdoc.swagger-ui.enabled=false",
                "--management.endpoints.web.exposure.include=health,info,metrics");
    }

    @AfterAll
    void stop() throws InterruptedException {
        for (Program started : List.of(program, configured)) {
            started.process().destroy();
            started.process().waitFor();
        }
    }

    @Test
    void servesTheDataThatItCarries() {
        assertThat(program.api().get("/dataset").at("/counts/battles").asInt()).isEqualTo(6);
        assertThat(program.api()
                        .get("/battles/battle-of-tabankort-2019")
                        .at("/title")
                        .asString())
                .isEqualTo("Battle of Tabankort (2019)");
    }

    @Test
    void documentsItself() {
        assertThat(program.answer("/v3/api-docs").body()).startsWith("{\"openapi\":\"3.1");
        assertThat(program.answer("/swagger-ui/index.html").body()).contains("swagger-ui-bundle.js");
        assertThat(program.answer("/swagger-ui/swagger-ui-bundle.js").statusCode())
                .isEqualTo(200);
    }

    @Test
    void opensNothingOfItsManagementButHealthAndInfo() {
        assertThat(program.answer("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(program.answer("/actuator/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void startsWithoutAWarning() {
        assertThat(program.log()).noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR "));
    }

    @Test
    void linksBelowThePrefixThatAProxyForwards() throws Exception {
        HttpResponse<String> list = configured.forwarded("/api/v1/battles?limit=1");

        assertThat(list.body()).contains("\"self\":\"/history/api/v1/battles?limit=1\"");
        assertThat(list.headers().firstValue("Link").orElseThrow()).startsWith("</history/api/v1/battles?limit=1>");
        assertThat(list.headers().firstValue("ETag")).isPresent();
        assertThat(configured.answer("/api/v1/battles?limit=1").body())
                .contains("\"self\":\"/api/v1/battles?limit=1\"");
    }

    @Test
    void leavesSwaggerUiOut() {
        assertThat(configured.answer("/swagger-ui/index.html").statusCode()).isEqualTo(404);
        assertThat(configured.answer("/v3/api-docs").statusCode()).isEqualTo(200);
    }

    @Test
    void opensItsMetrics() {
        configured.answer("/api/v1/battles?limit=2");

        assertThat(configured.answer("/actuator/metrics/http.server.requests").body())
                .contains("\"measurements\"");
    }

    private record Program(Process process, List<String> log, Api api) {

        static Program start(Path folder, String... properties) throws IOException {
            String java = ProcessHandle.current().info().command().orElse("java");
            Path jar = Path.of(System.getProperty("packaged.jar")).toAbsolutePath();
            List<String> command = Stream.concat(
                            Stream.of(java, "-jar", jar.toString(), "--server.port=0"), Stream.of(properties))
                    .toList();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            List<String> log = new ArrayList<>();
            BufferedReader output = process.inputReader();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.add(line);
                Matcher port = PORT.matcher(line);
                if (port.find()) {
                    return new Program(process, log, new Api(Integer.parseInt(port.group(1))));
                }
            }
            throw new AssertionError(String.join("\n", log));
        }

        HttpResponse<String> answer(String path) {
            return api.answer(path);
        }

        /** What a client of a proxy gets that serves the program below {@code /history}. */
        HttpResponse<String> forwarded(String path) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + api.port() + path))
                    .header("X-Forwarded-Prefix", "/history")
                    .build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        }
    }
}
