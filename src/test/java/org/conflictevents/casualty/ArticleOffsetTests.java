package org.conflictevents.casualty;

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

/** Positions in a text with characters that JavaScript counts twice, and passages that were not understood. */
@ServedDataSet
class ArticleOffsetTests {

    private static final String TEXT =
            "= Fight 💥💥 =\n\nInfobox\n- Date: once\n- Casualties1: 24 killed (per Mali)\n\n💥 Then they fought.\n\n== After ==\nMali lost 24 killed.\n";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) throws IOException {
        Path articles = Files.createDirectories(data.resolve("articles"));
        Files.writeString(articles.resolve("fight.txt"), TEXT);
        properties.add("conflict-events.data", data::toString);
        properties.add("spring.datasource.name", () -> "offsets");
    }

    @Test
    void utf16PositionsCutTheTextAsJavaScriptDoes() {
        JsonNode article = new Api(port).get("/battles/fight/article?offsets=utf16");
        String text = article.get("text").asString();

        assertThat(article.get("offsets").asString()).isEqualTo("utf16");
        assertThat(article.get("sections"))
                .hasSize(2)
                .allSatisfy(section -> assertThat(cut(text, section, "start", "end"))
                        .isEqualTo(section.get("text").asString()));
        assertThat(article.get("claims"))
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(cut(text, claim, "figureStart", "figureEnd")).isEqualTo("24 killed"));
        assertThat(article.get("notUnderstood"))
                .extracting(passage -> cut(text, passage, "start", "end"))
                .contains("once");
    }

    @Test
    void positionsAreCodePointsUnlessAskedOtherwise() {
        Api api = new Api(port);
        JsonNode article = api.get("/battles/fight/article");
        JsonNode utf16 = api.get("/battles/fight/article?offsets=utf16");

        assertThat(article.get("offsets").asString()).isEqualTo("codepoints");
        assertThat(utf16.at("/claims/0/start").asInt()
                        - article.at("/claims/0/start").asInt())
                .isEqualTo(2);
        assertThat(utf16.at("/sections/1/start").asInt()
                        - article.at("/sections/1/start").asInt())
                .isEqualTo(3);
    }

    private static String cut(String text, JsonNode span, String start, String end) {
        return text.substring(span.get(start).asInt(), span.get(end).asInt());
    }
}
