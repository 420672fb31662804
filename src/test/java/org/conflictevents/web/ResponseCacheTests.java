package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.conflictevents.web.WebTestApplication.Endless;
import org.conflictevents.web.WebTestApplication.RequestEnds;
import org.conflictevents.web.WebTestApplication.Sightings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Responses of up to 20 KB are cached here. */
@WebTest
class ResponseCacheTests {

    private static final String GZIP = "Accept-Encoding: gzip";
    /** Tomcat writes the names of headers anew where it might compress. */
    private static final Consumer<String> VARY = value ->
            assertThat(value.toLowerCase(Locale.ROOT).split(", *")).containsExactly("accept", "accept-encoding");

    private static final String STREAMED = "/sightings?format=csv";

    @LocalServerPort
    int port;

    @Test
    void givesAnAnswerAgainOctetByOctetWithoutReading() throws IOException {
        RawAnswer first = get("/sightings?limit=7");
        int reads = Sightings.READS.get();
        RawAnswer second = get("/sightings?limit=7");

        assertThat(Sightings.READS).hasValue(reads);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(withoutDate(second)).isEqualTo(withoutDate(first));
        assertThat(first.headers())
                .containsEntry("Cache-Control", "public, max-age=60")
                .hasEntrySatisfying("Vary", VARY)
                .containsKeys("ETag", "Link", "Content-Length");
    }

    @Test
    void isTheSameForHead() throws IOException {
        for (String path : List.of(
                "/sightings?limit=8", "/sightings?limit=8", STREAMED, "/sightings?limit=1000", "/birds/bird-1")) {
            RawAnswer head = RawAnswer.to(port, "HEAD /api/v1" + path + " HTTP/1.1", GZIP);

            assertThat(head.body()).isEmpty();
            assertThat(withoutDate(head)).isEqualTo(withoutDate(get(path, GZIP)));
        }
    }

    @Test
    void readsNothingOfAStreamForHead() throws IOException {
        int reads = Endless.READS.get();
        RawAnswer head = RawAnswer.to(port, "HEAD /api/v1/endless?format=csv HTTP/1.1");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers())
                .containsKey("ETag")
                .containsEntry("Content-Type", "text/csv;header=present;charset=UTF-8");
        assertThat(Endless.READS).hasValue(reads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sightings?limit=9", STREAMED, "/sightings?limit=1000"})
    void compressesWithTheSameWeakTag(String path) throws IOException {
        RawAnswer plain = get(path);
        RawAnswer gzipped = get(path, GZIP);

        assertThat(gzipped.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(plain.headers().get("ETag")).startsWith("W/\"");
        assertThat(gzipped.headers()).containsEntry("ETag", plain.headers().get("ETag"));
        assertThat(plain.headers()).doesNotContainKey("Content-Encoding").hasEntrySatisfying("Vary", VARY);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzipped.bodyOctets())).readAllBytes())
                .isEqualTo(plain.bodyOctets());
    }

    @Test
    void leavesShortAnswersUncompressed() throws IOException {
        assertThat(get("/birds/bird-1", GZIP).headers()).doesNotContainKey("Content-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sightings?limit=10", STREAMED, "/sightings?limit=1000&offset=3"})
    void answersWithoutReadingWhoeverHasTheAnswer(String path) throws IOException {
        String tag = get(path).headers().get("ETag");
        int reads = Sightings.READS.get();

        for (String known : List.of(tag, tag.substring(2), "\"x\", " + tag, "\"x\"," + tag + " , \"y\"")) {
            RawAnswer answer = get(path, "If-None-Match: " + known);
            assertThat(answer.status()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers())
                    .containsEntry("ETag", tag)
                    .containsEntry("Cache-Control", "public, max-age=60")
                    .containsEntry("Vary", "Accept, Accept-Encoding")
                    .containsEntry("Data-Version", "v1")
                    .doesNotContainKeys("Content-Type", "Content-Encoding");
        }
        assertThat(Sightings.READS).hasValue(reads);
        assertThat(get(path, "If-None-Match: \"x\"").status()).isEqualTo(200);
        assertThat(get(path, "If-None-Match: " + tag.replace("\"", "")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "text/csv;q=2", "a/b,"})
    void remembersByFormatWhateverAcceptSays(String accept) throws IOException {
        RawAnswer answer = get("/watchers?format=json", "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(get(
                                "/watchers?format=json",
                                "Accept: " + accept,
                                "If-None-Match: " + answer.headers().get("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void remembersTheDescriptionOfTheApi() throws IOException {
        RawAnswer first = RawAnswer.to(port, "GET /v3/api-docs HTTP/1.1", GZIP);
        String tag = first.headers().get("ETag");

        assertThat(first.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(RawAnswer.to(port, "GET /v3/api-docs HTTP/1.1", GZIP, "If-None-Match: " + tag)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void answersAsAcceptSaysWhateverOthersAskedBefore() throws IOException {
        String path = "GET /v3/api-docs.yaml HTTP/1.1";

        assertThat(RawAnswer.to(port, path, "Accept: application/vnd.oai.openapi")
                        .status())
                .isEqualTo(200);
        assertThat(RawAnswer.to(port, path, "Accept: text/html").status()).isEqualTo(406);
    }

    @Test
    void knowsTheTagOfAnAnswerThatItHasForgotten() throws IOException {
        String tag = get(STREAMED).headers().get("ETag");

        assertThat(get(STREAMED).headers()).containsEntry("ETag", tag);
    }

    @Test
    void keepsFormatsApart() throws IOException {
        RawAnswer json = get("/watchers");
        RawAnswer csv = get("/watchers", "Accept: text/csv");

        assertThat(csv.headers().get("ETag")).isNotEqualTo(json.headers().get("ETag"));
        assertThat(get("/watchers", "Accept: text/csv").body())
                .isEqualTo(csv.body())
                .startsWith("id,name\r\n");
        assertThat(get("/watchers", "Accept: text/html, */*;q=0.1").headers())
                .containsEntry("ETag", json.headers().get("ETag"));
        assertThat(get("/watchers", "Accept: image/png").status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/birds/owl", "/birds?limit=0", "/birds?dataVersion=v0", "/broken", "/nope"})
    void remembersNoErrors(String path) throws IOException {
        assertThat(get(path).headers())
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("ETag");
        assertThat(get(path).headers()).doesNotContainKey("ETag");
    }

    @Test
    void stopsWhenTheClientGoesAway() throws IOException {
        String query = "format=csv&fields=id";
        assertThat(RawAnswer.beginning(port, "GET /api/v1/endless?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n", 100_000))
                .startsWith("HTTP/1.1 200");

        assertThat(RequestEnds.of(query)).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void breaksOffAnAnswerThatFailsOnTheWay() throws IOException {
        String octets = RawAnswer.octets(
                port, "GET /api/v1/endless?format=csv&step=1000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(octets)
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotEndWith("\r\n0\r\n\r\n");
        assertThat(octets).doesNotContain("secret", "problem");
    }

    private RawAnswer get(String path, String... headers) throws IOException {
        return RawAnswer.to(port, "GET /api/v1" + path + " HTTP/1.1", headers);
    }

    private static TreeMap<String, String> withoutDate(RawAnswer answer) {
        TreeMap<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("Date");
        // Says how a body is framed, and a HEAD has none.
        headers.remove("Transfer-Encoding");
        return headers;
    }
}
