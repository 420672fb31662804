package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A folder with the source of a wiki page is served like one of plain-text articles. */
@ServedDataSet
class WikitextServedTests {

    private static final String BATTLE = "/battles/battle-of-tabankort-2019";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) throws IOException {
        Path articles = Files.createDirectory(data.resolve("articles"));
        try (InputStream source = new ClassPathResource("wikitext/tabankort.wikitext").getInputStream()) {
            Files.copy(source, articles.resolve("Battle_of_Tabankort_(2019).wikitext"));
        }
        Files.writeString(articles.resolve("html.txt"), "<!DOCTYPE html><html></html>");
        properties.add("conflict-events.data", () -> data.toString());
        properties.add("conflict-events.on-error", () -> "skip");
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:mem:wikitext;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    @Test
    void theBattleIsThatOfThePlainTextArticle() {
        JsonNode battle = new Api(port).get(BATTLE);

        assertThat(battle.get("title").asString()).isEqualTo("Battle of Tabankort (2019)");
        assertThat(battle.at("/date/start").asString()).isEqualTo("2019-11-18");
        assertThat(battle.at("/place/latitude").asDouble()).isBetween(15.666, 15.667);
        assertThat(battle.at("/sides/0/combatants/0/id").asString()).isEqualTo("mali");
        assertThat(battle.at("/sides/0/casualties/0/best").asInt()).isEqualTo(43);
    }

    @Test
    void spansOfClaimsCutTheTextThatAReaderSees() {
        Api api = new Api(port);
        int[] text =
                api.get(BATTLE + "/article").get("text").asString().codePoints().toArray();
        List<JsonNode> claims = api.items(BATTLE + "/casualty-claims");

        assertThat(claims).hasSize(14).allSatisfy(claim -> {
            int start = claim.at("/document/start").asInt();
            assertThat(new String(text, start, claim.at("/document/end").asInt() - start))
                    .isEqualTo(claim.get("quote").asString());
        });
        assertThat(new String(text, 0, text.length)).doesNotContain("{{", "[[", "<", "'''", "30 killed</ref>");
    }

    @Test
    void theLoadReportNamesFileAndLineOfTheSource() {
        JsonNode notices = new Api(port).get("/dataset").at("/loadReport/notices");

        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.get("file").asString()).isEqualTo("articles/Battle_of_Tabankort_(2019).wikitext");
            assertThat(notice.get("line").asInt()).isEqualTo(42);
            assertThat(notice.get("words").asString()).isEqualTo("{{Casualty table|Mali|60 killed}}");
        });
        assertThat(notices).anySatisfy(notice -> {
            assertThat(notice.get("file").asString()).isEqualTo("articles/html.txt");
            assertThat(notice.get("words").asString()).isEqualTo("an HTML page");
        });
    }
}
