package org.conflictevents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files that the page is made of. */
@WebTest
class PageFilesTests {

    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final String PREACT = "/page/preact/preact.module.js";
    private static final int MAX_SCRIPT = 150_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/, text/html;charset=UTF-8",
        "/?view=map&q=%20, text/html;charset=UTF-8",
        "/page/app.js, text/javascript",
        "/page/page.css, text/css",
        "/page/land.json, application/json",
        PREACT + ", text/javascript"
    })
    void areAskedForAgainByATagOfTheirContents(String path, String type) throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET " + path + " HTTP/1.1", "Accept: */*");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("Content-Type", type)
                .containsEntry("Cache-Control", "no-cache")
                .containsKey("Content-Security-Policy")
                .doesNotContainKey("Last-Modified");
        RawAnswer again = RawAnswer.to(
                port,
                "GET " + path + " HTTP/1.1",
                "If-None-Match: " + answer.headers().get("ETag"));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void tellHowToAddData() throws IOException {
        RawAnswer answer = RawAnswer.to(port, "GET /data.html HTTP/1.1");

        assertThat(answer.headers()).containsEntry("Content-Type", "text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<h1>The data folder</h1>", "<table tabindex=\"0\">", "<a href=\"https://ucdp.uu.se/")
                .doesNotContain("<script", "style=");
    }

    @Test
    void haveNoScriptOrStyleWithinTheHtml() throws IOException {
        assertThat(RawAnswer.to(port, "GET / HTTP/1.1").body())
                .contains("http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\"")
                .doesNotContainPattern("<script(?! type=\"module\" src=\"page/)|<style|style=|onclick|https?:");
    }

    @Test
    void areSmall() throws IOException {
        int scripts = zipped(RawAnswer.to(port, "GET " + PREACT + " HTTP/1.1").bodyOctets());
        for (Path script : files(".js")) {
            scripts += zipped(Files.readAllBytes(script));
        }

        assertThat(scripts).isLessThan(MAX_SCRIPT);
    }

    /** So that they work behind any path. */
    @Test
    void nameOneAnotherByRelativePaths() throws IOException {
        for (Path script : files(".js")) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContainPattern("(from |fetch\\(|href: )['`\"]/");
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(STATIC)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static int zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.size();
    }
}
