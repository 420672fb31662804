package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** With {@code on-error=skip} the files that can be read are served and the others are listed. */
@ServedDataSet
class SkippedFilesTests {

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) throws IOException {
        Path articles = Files.createDirectory(data.resolve("articles"));
        Files.writeString(articles.resolve("a-good.txt"), "= Fight A =\n\nInfobox\n- Date: 1 May 2019\n");
        Files.writeString(articles.resolve("b-bad.txt"), "= Fight B =\n\nInfobox\n- Date 1 May 2019\n");
        Files.writeString(articles.resolve("notes.md"), "not an article");
        Files.writeString(articles.resolve("todo.md"), "not an article");
        properties.add("conflict-events.data", () -> data.toString());
        properties.add("conflict-events.on-error", () -> "skip");
        properties.add("spring.datasource.name", () -> "skipped");
    }

    @Test
    void goodFilesAreServedAndBadOnesListed() {
        Api api = new Api(port);

        assertThat(api.items("/battles").stream().map(battle -> battle.get("id").asString()))
                .containsExactly("fight-a");

        JsonNode report = api.get("/dataset").get("loadReport");
        assertThat(report.get("errors").asInt()).isOne();
        assertThat(report.at("/notices/0/severity").asString()).isEqualTo("ERROR");
        assertThat(report.at("/notices/0/file").asString()).isEqualTo("articles/b-bad.txt");
        assertThat(report.at("/notices/0/line").asInt()).isEqualTo(4);
        assertThat(report.at("/notices/0/words").asString()).contains("Date 1 May 2019");
        assertThat(report.at("/notices/1/file").asString()).isEqualTo("articles/notes.md");
        assertThat(report.at("/notices/1/severity").asString()).isEqualTo("WARNING");
    }

    @Test
    void noticesAreCountedByReasonTheMostFrequentFirst() {
        JsonNode reasons = new Api(port).get("/dataset/notices/summary").get("items");

        assertThat(reasons.size()).isEqualTo(2);
        JsonNode ignored = reasons.get(0);
        assertThat(ignored.get("severity").asString()).isEqualTo("WARNING");
        assertThat(ignored.get("count").asInt()).isEqualTo(2);
        assertThat(ignored.get("files").asInt()).isEqualTo(2);
        assertThat(ignored.at("/first/file").asString()).isEqualTo("articles/notes.md");
        assertThat(reasons.get(1).get("severity").asString()).isEqualTo("ERROR");
        assertThat(reasons.get(1).get("count").asInt()).isOne();
    }
}
