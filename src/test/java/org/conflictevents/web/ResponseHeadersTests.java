package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ResponseHeadersTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/birds", "/api/v1/nope", "/v3/api-docs", "/swagger-ui/index.html", "/actuator/health"})
    void standOnEveryAnswer(String path) throws IOException {
        assertThat(RawAnswer.to(port, "GET " + path + " HTTP/1.1").headers())
                .containsEntry("Data-Version", "v1")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Expose-Headers", "ETag, Link, Data-Version")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'"))
                .doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie");
    }

    @Test
    void makeNoFileOfAnIdWithADot() throws IOException {
        assertThat(RawAnswer.to(port, "GET /api/v1/birds/bird-1.7f98683d HTTP/1.1")
                        .headers())
                .containsEntry("Content-Disposition", "inline")
                .containsEntry("Content-Type", "application/json");
        assertThat(RawAnswer.to(port, "GET /api/v1/birds/bird-1 HTTP/1.1").headers())
                .doesNotContainKey("Content-Disposition");
    }

    @Test
    void letOtherSitesReadAndNothingElse() throws IOException {
        RawAnswer answer = RawAnswer.to(
                port,
                "OPTIONS /api/v1/birds HTTP/1.1",
                "Origin: https://example.org",
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers())
                .containsEntry("Access-Control-Allow-Origin", "*")
                .containsEntry("Access-Control-Allow-Methods", "GET, HEAD")
                .containsEntry("Access-Control-Allow-Headers", "*")
                .doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void ofAHeadAreThoseOfTheGet() throws IOException {
        RawAnswer get = RawAnswer.to(port, "GET /api/v1/birds?limit=3 HTTP/1.1");
        RawAnswer head = RawAnswer.to(port, "HEAD /api/v1/birds?limit=3 HTTP/1.1");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        get.headers().remove("Date");
        head.headers().remove("Date");
        assertThat(head.headers()).isEqualTo(get.headers());
    }

    @Test
    void ofOptionsAllowReading() throws IOException {
        RawAnswer answer = RawAnswer.to(port, "OPTIONS /api/v1/birds?nope=1 HTTP/1.1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("Allow", "GET,HEAD,OPTIONS");
    }
}
