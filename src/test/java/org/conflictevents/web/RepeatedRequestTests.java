package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.conflictevents.web.WebTestApplication.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered to requests that come again octet by octet: soon no filter and no servlet sees them any more. */
@WebTest
class RepeatedRequestTests {

    private static final String GZIP = "Accept-Encoding: gzip";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/birds?limit=3",
                "/api/v1/birds/bird-1",
                "/api/v1/sightings?limit=20&fields=id",
                "/api/v1/watchers?format=csv"
            })
    void saysOctetByOctetWhatTomcatSaid(String path) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            String first = connection.get(path);
            String second = connection.get(path);
            String later = echo(connection, KeptConnection.request("GET", path));

            assertThat(first).startsWith("HTTP/1.1 200");
            assertThat(undated(second)).isEqualTo(undated(first));
            assertThat(undated(later)).isEqualTo(undated(first));
        }
    }

    @Test
    void datesWhatItSaysAgain() throws Exception {
        try (KeptConnection connection = new KeptConnection(port)) {
            connection.get("/api/v1/birds?limit=4");
            String request = KeptConnection.request("GET", "/api/v1/birds?limit=4");
            String before = echo(connection, request);
            Thread.sleep(2100);

            assertThat(date(echo(connection, request))).isNotEqualTo(date(before));
        }
    }

    @Test
    void knowsRequestsOfOtherConnections() throws IOException {
        String request = KeptConnection.request("GET", "/api/v1/birds?limit=5");
        try (KeptConnection connection = new KeptConnection(port)) {
            echo(connection, request);
        }
        int seen = Requests.SEEN.get();
        try (KeptConnection connection = new KeptConnection(port)) {
            assertThat(connection.send(request).receive(true)).contains("\"bird-4\"");
        }
        assertThat(Requests.SEEN).hasValue(seen);
    }

    @Test
    void tellsRequestsApartByAllTheirOctets() throws IOException {
        String path = "/api/v1/sightings?limit=6";
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < 3; i++) {
                String plain = connection.get(path);
                assertThat(plain).doesNotContain("Content-Encoding");
                assertThat(connection.get(path, GZIP)).contains("Content-Encoding: gzip");
                assertThat(connection.get(path, "Accept: text/csv")).contains("Content-Type: text/csv");
                assertThat(connection.get(path, "If-None-Match: " + tag(plain))).startsWith("HTTP/1.1 304");
                assertThat(connection.get(path, "If-None-Match: \"x\"")).startsWith("HTTP/1.1 200");
                assertThat(connection.head(path)).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
            }
            String known = "If-None-Match: " + tag(connection.get(path));
            assertThat(echo(connection, KeptConnection.request("GET", path, GZIP)))
                    .contains("Content-Encoding: gzip");
            assertThat(echo(connection, KeptConnection.request("GET", path, known)))
                    .startsWith("HTTP/1.1 304");
            assertThat(echo(connection, KeptConnection.request("HEAD", path)))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/birds/owl, 404",
        "/api/v1/birds?limit=0, 400",
        "/api/v1/birds?dataVersion=v0, 409",
        "/swagger-ui/index.html, 200",
        "/actuator/health, 200"
    })
    void leavesToTomcatWhatIsNotRemembered(String path, int status) throws IOException {
        int seen = Requests.SEEN.get();
        for (int i = 0; i < 3; i++) {
            assertThat(RawAnswer.toOctets(port, KeptConnection.request("GET", path, "Connection: close"))
                            .status())
                    .isEqualTo(status);
        }
        assertThat(Requests.SEEN.get() - seen).isGreaterThanOrEqualTo(3);
    }

    /** Else the body would be read as the next request. */
    @Test
    void leavesRequestsWithABodyToTomcat() throws IOException {
        String hidden = KeptConnection.request("GET", "/api/v1/birds/bird-2");
        String head = KeptConnection.request("GET", "/api/v1/birds?limit=7", "Content-Length: " + hidden.length());
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < 4; i++) {
                assertThat(connection.send(head).receive(true)).contains("\"limit\":7");
                connection.send(hidden);
            }
            assertThat(connection.get("/api/v1/watchers")).contains("\"name\":\"Cy\"");
        }
    }

    @Test
    void answersEachOfSeveralRequestsThatComeTogether() throws IOException {
        String one = KeptConnection.request("GET", "/api/v1/birds?limit=8");
        String other = KeptConnection.request("GET", "/api/v1/birds?limit=9");
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < 4; i++) {
                connection.send(one + other + one);
                assertThat(connection.receive(true)).contains("\"limit\":8");
                assertThat(connection.receive(true)).contains("\"limit\":9");
                assertThat(connection.receive(true)).contains("\"limit\":8");
                assertThat(connection.send(other).receive(true)).contains("\"limit\":9");
            }
        }
    }

    /** One thread answers both then, and the second from memory while the first was new. */
    @Test
    void takesNoAnswerForThatToTheRequestBefore() throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int limit = 30; limit < 70; limit++) {
                String path = "/api/v1/sightings?fields=id,words&limit=" + limit;
                connection.send(KeptConnection.request("GET", path));
                connection.send(KeptConnection.request("GET", path, GZIP));
                assertThat(connection.receive(true)).doesNotContain("Content-Encoding");
                assertThat(connection.receive(true)).contains("Content-Encoding: gzip");
            }
        }
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int limit = 30; limit < 70; limit++) {
                assertThat(connection.get("/api/v1/sightings?fields=id,words&limit=" + limit))
                        .doesNotContain("Content-Encoding");
            }
        }
    }

    @Test
    void answersARequestThatComesInPieces() throws Exception {
        String request = KeptConnection.request("GET", "/api/v1/birds?limit=10");
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < 4; i++) {
                connection.send(request.substring(0, 20));
                Thread.sleep(50);
                assertThat(connection.send(request.substring(20)).receive(true)).contains("\"limit\":10");
                assertThat(connection.send(request).receive(true)).contains("\"limit\":10");
            }
        }
    }

    @Test
    void closesTheConnectionOfWhoeverAsksForThat() throws IOException {
        for (int i = 0; i < 4; i++) {
            try (KeptConnection connection = new KeptConnection(port)) {
                assertThat(connection.get("/api/v1/birds?limit=11", "Connection: close"))
                        .contains("Connection: close");
                assertThat(connection.isOver()).isTrue();
            }
        }
    }

    /** Many times what a socket takes at once, but fewer requests than Tomcat lets a connection have. */
    @Test
    void waitsForASlowReaderWithoutLettingOthersWait() throws Exception {
        String path = "/api/v1/sightings?limit=70";
        String request = KeptConnection.request("GET", path);
        int times = 25;
        try (KeptConnection slow = new KeptConnection(port);
                KeptConnection other = new KeptConnection(port)) {
            String expected = undated(echo(slow, request));
            Thread writer = new Thread(() -> {
                try {
                    for (int i = 0; i < times; i++) {
                        slow.send(request);
                    }
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            writer.start();
            Thread.sleep(500);
            for (int i = 0; i < 5; i++) {
                assertThat(undated(other.get(path))).isEqualTo(expected);
            }
            for (int i = 0; i < times; i++) {
                assertThat(undated(slow.receive(true))).isEqualTo(expected);
            }
            writer.join();
        }
    }

    /** The first answer that was given behind the back of all filters. */
    private static String echo(KeptConnection connection, String request) throws IOException {
        for (int i = 0; i < 50; i++) {
            int seen = Requests.SEEN.get();
            String answer = connection.send(request).receive(request.startsWith("GET"));
            if (Requests.SEEN.get() == seen) {
                return answer;
            }
        }
        throw new AssertionError("never said again: " + request);
    }

    private static String undated(String answer) {
        return answer.replaceFirst("\r\nDate: [^\r]*", "");
    }

    private static String date(String answer) {
        return answer.replaceFirst("(?s).*\r\nDate: ([^\r]*).*", "$1");
    }

    private static String tag(String answer) {
        return answer.replaceFirst("(?s).*\r\nETag: ([^\r]*).*", "$1");
    }
}
