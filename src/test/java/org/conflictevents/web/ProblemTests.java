package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

    private static final String MALFORMED =
            "The request cannot be understood: its request line or one of its headers is malformed or too long.";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page",
                "/page/",
                "/page/nope.js",
                "/static/index.html",
                "/api/v1/nope",
                "/api/v1//birds",
                "/API/v1/birds",
                "/error",
                "/actuator",
                "/actuator/env",
                "/h2-console",
                "/webjars/swagger-ui/index.html",
                "/swagger-ui/nope",
                "/api/v1/..;/v1/birds"
            })
    void answersUnknownPathsWith404WhateverIsAccepted(String path) throws IOException {
        for (String accept : List.of("*/*", "text/html", "application/json", "garbage")) {
            RawAnswer answer = RawAnswer.to(port, "GET " + path + " HTTP/1.1", "Accept: " + accept);

            assertProblem(
                    answer,
                    404,
                    "Not Found",
                    "There is nothing at this path. The API begins at /api/v1 and is described at /swagger-ui.html.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1, ask for /api/v1/battles",
        "/api/v1/, ask for /api/v1/battles",
        "/api/v1/birds/, without the slash at its end",
        "/api/v1/nope/, without the slash at its end"
    })
    void saysWhatToAskForInsteadOfAPathThatIsNearlyRight(String path, String advice) throws IOException {
        assertProblem(RawAnswer.to(port, "GET " + path + " HTTP/1.1"), 404, "Not Found", advice);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/v1/nope, /api/v1/nope",
        "GET /api/v1/birds?limit=0, /api/v1/birds",
        "GET /api/v1/birds/owl, /api/v1/birds/owl",
        "TRACE /api/v1/birds, /api/v1/birds",
        "GET /actuator/health/nope, /actuator/health/nope",
        "GET /api/v1/%zz, ",
        "GET //api/v1, "
    })
    void namesThePathThatWasAskedFor(String request, @Nullable String path) throws IOException {
        JsonNode instance = JsonMapper.shared()
                .readTree(RawAnswer.to(port, request + " HTTP/1.1").body())
                .path("instance");

        assertThat(instance.asString(null)).isEqualTo(path);
    }

    @Test
    void givesAReasonForAStatusThatSomebodyElseGave() throws IOException {
        assertProblem(
                RawAnswer.to(port, "GET /actuator/health/nope HTTP/1.1"),
                404,
                "Not Found",
                "There is nothing at this path.");
    }

    @Test
    void namesTheIdThatIsUnknown() throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET /api/v1/birds/owl HTTP/1.1");

        assertProblem(answer, 404, "Not Found", "This data set has no bird with the id 'owl'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "X"})
    void answersEveryMethodThatWritesWith405AndAllow(String method) throws IOException {
        RawAnswer answer = RawAnswer.to(port, method + " /api/v1/birds HTTP/1.1");

        assertProblem(answer, 405, "Method Not Allowed", "GET, HEAD and OPTIONS are allowed");
        assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml",
                "application/foo+json",
                "garbage",
                "a/b;q=7",
                "*/*;q=x",
                "/",
                ";",
                "application/json/x"
            })
    void answersWith406WhatIsNotAcceptableOrNotReadable(String accept) throws IOException {
        assertProblem(
                RawAnswer.to(port, "GET /api/v1/birds HTTP/1.1", "Accept: " + accept), 406, "Not Acceptable", "Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "a/b;x=y"})
    void answersAnAcceptOfMoreThanFiftyElementsWith406(String element) throws IOException {
        String accept = "Accept: " + (element + ",").repeat(60) + element;

        assertProblem(RawAnswer.to(port, "GET /api/v1/birds HTTP/1.1", accept), 406, "Not Acceptable", "Accept");
        assertProblem(
                RawAnswer.to(port, "GET /api/v1/nope HTTP/1.1", accept),
                404,
                "Not Found",
                "There is nothing at this path.");
    }

    @Test
    void tellsNothingOfAFaultButLogsItOnceWithItsCause(CapturedOutput output) throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET /api/v1/broken HTTP/1.1");

        assertProblem(
                answer,
                500,
                "Internal Server Error",
                "The server failed to answer this request. The fault has been logged.");
        assertThat(output).containsOnlyOnce("IllegalStateException: select secret from org.conflictevents.Nowhere");
    }

    @Test
    void databaseThatDoesNotAnswerIsAskedAgainLater() throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET /api/v1/unavailable HTTP/1.1");

        assertProblem(answer, 503, "Service Unavailable", "The database does not answer. Ask again in a few seconds.");
        assertThat(answer.headers().get("Retry-After")).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/%zz HTTP/1.1",
                "GET /api/v1/[ HTTP/1.1",
                "GET /api/v1/a%2Fb HTTP/1.1",
                "GET /api/v1/%00 HTTP/1.1",
                "GET /api/v1/birds/%ff HTTP/1.1",
                "GET /api/v1/a%5Cb HTTP/1.1",
                "GET /../etc HTTP/1.1",
                "GET /api/v1/birds?q=\u00e9 HTTP/1.1",
                "GET api/v1/birds HTTP/1.1",
                "G\u0001T /api/v1/birds HTTP/1.1",
                "garbage"
            })
    void answersWhatTomcatItselfRefusesAsAProblem(String requestLine) throws IOException {
        assertProblem(RawAnswer.to(port, requestLine), 400, "Bad Request", MALFORMED);
    }

    @Test
    void saysThatOtherCharactersMustBeEncoded() throws IOException {
        assertThat(RawAnswer.to(port, "GET /api/v1/birds?q=\u00e9 HTTP/1.1").body())
                .contains("Characters beyond ASCII, blanks and a bare % must be percent-encoded in a URL.");
    }

    /** Browsers and shells send them as they are, though RFC 3986 has them encoded; links encode them. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "{", "}", "|", "^", "`", "\\", "<", ">", "\""})
    void takesCharactersInAQueryThatArePlainToPeople(String character) throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET /api/v1/birds?dataVersion=v1&country=" + character + " HTTP/1.1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(JsonMapper.shared()
                        .readTree(answer.body())
                        .at("/errors/0/value")
                        .asString())
                .isEqualTo(character);
    }

    @Test
    void linksAListWithALongQuery() throws IOException {
        String query = "limit=5&offset=5&fields=" + "id,".repeat(660) + "id" + "&diet=SEEDS".repeat(100);
        RawAnswer answer = RawAnswer.to(port, "GET /api/v1/birds?" + query + " HTTP/1.1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("Link")).hasSizeGreaterThan(3 * query.length());
    }

    @Test
    void answersMalformedAndOversizedHeadersAsAProblem() throws IOException {
        assertProblem(
                RawAnswer.to(port, "GET /api/v1/birds HTTP/1.1", "X: " + "a".repeat(9000)),
                400,
                "Bad Request",
                MALFORMED);
        assertProblem(
                RawAnswer.to(port, "GET /api/v1/birds?q=" + "a".repeat(9000) + " HTTP/1.1"),
                400,
                "Bad Request",
                MALFORMED);
        assertProblem(RawAnswer.to(port, "GET /api/v1/birds HTTP/1.1", "Host: twice"), 400, "Bad Request", MALFORMED);
        assertProblem(
                RawAnswer.to(port, "GET /api/v1/birds HTTP/1.1", "Content-Length: x"), 400, "Bad Request", MALFORMED);
        assertProblem(RawAnswer.toOctets(port, "GET /api/v1/birds HTTP/1.1\r\n\r\n"), 400, "Bad Request", MALFORMED);
        assertProblem(
                RawAnswer.toOctets(port, "GET /api/v1/birds HTTP/9.9\r\n\r\n"),
                505,
                "HTTP Version not supported",
                "This request cannot be answered.");
    }

    @Test
    void ignoresTheBodyOfAGet() throws IOException {
        String request = "GET /api/v1/birds?limit=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\noffset=44";

        assertThat(RawAnswer.toOctets(port, request).body()).contains("\"offset\":0");
    }

    private static void assertProblem(RawAnswer answer, int status, String title, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Data-Version", "v1")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Access-Control-Allow-Origin", "*");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.propertyNames()).startsWith("type", "title", "status", "detail");
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("title").asString()).isEqualTo(title);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).contains(detail);
        assertThat(answer.body())
                .doesNotContainIgnoringCase("exception", "org.", "java.", "select", "tomcat", "\\tat ");
    }
}
