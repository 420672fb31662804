package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Below a path of the host, or below that of which a proxy tells, everything names that path. */
@SpringBootTest(
        classes = WebTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.context-path=/conflicts", "server.forward-headers-strategy=framework"})
class ServedBelowAPathTests {

    private static final String DIRECT = "X-Other: none";
    private static final String PROXIED = "X-Forwarded-Prefix: /history";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({DIRECT + ", /conflicts", PROXIED + ", /history"})
    void linksLeadBelowIt(String header, String root) throws IOException {
        RawAnswer answer = ask("/api/v1/birds?limit=1", header);

        assertThat(answer.headers().get("Link")).startsWith("<" + root + "/api/v1/birds?limit=1>; rel=\"self\"");
        assertThat(answer.body()).contains("\"self\":\"" + root + "/api/v1/birds?limit=1\"");
        assertThat(ask("/swagger-ui.html", header).headers().get("Location"))
                .isEqualTo(root + "/swagger-ui/index.html");
    }

    /** The description is kept, and its server is not. */
    @ParameterizedTest
    @CsvSource({PROXIED + ", /history", DIRECT + ", /conflicts"})
    void descriptionNamesItAsTheServer(String header, String root) throws IOException {
        String description = ask("/v3/api-docs", header).body();

        assertThat(JsonMapper.shared()
                        .readTree(description)
                        .at("/servers/0/url")
                        .asString())
                .isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1, " + DIRECT + ", /conflicts, ask for /conflicts/api/v1/battles",
        "/api/v1/birds/, " + PROXIED + ", /history, without the slash at its end",
        "/nope, " + PROXIED + ", /history, The API begins at /history/api/v1 and",
        "/nope, " + DIRECT + ", /conflicts, described at /conflicts/swagger-ui.html",
        "/actuator/health/nope, " + PROXIED + ", /history, The API begins at /history/api/v1 and"
    })
    void problemsNameIt(String path, String header, String root, String advice) throws IOException {
        RawAnswer answer = ask(path, header);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains(advice).contains("\"instance\":\"" + root + path + "\"");
    }

    private RawAnswer ask(String path, String header) throws IOException {
        return RawAnswer.to(port, "GET /conflicts" + path + " HTTP/1.1", header);
    }
}
