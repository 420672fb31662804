package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Events of UCDP's data set beside an article, in one folder and by the same operations. */
@ServedDataSet
class CodedEventsTests {

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectory(data.resolve("articles"));
        Files.writeString(
                data.resolve("articles/a.txt"),
                "= Fight A =\n\nInfobox\n- Date: 18 November 2019\n- Casualties1: 24 killed\n- Licence: CC0-1.0\n");
        copyEvents(data);
        properties.add("conflict-events.data", () -> data.toString());
        properties.add("spring.datasource.name", () -> "coded");
    }

    static Path copyEvents(Path data) throws IOException {
        Path file = Files.createDirectories(data.resolve("ged")).resolve("made-up.csv");
        try (InputStream in = Objects.requireNonNull(CodedEventsTests.class.getResourceAsStream("/ged/made-up.csv"))) {
            Files.copy(in, file);
        }
        return file;
    }

    private List<String> battles(String query) {
        return new Api(port)
                .items("/battles?sort=id&" + query).stream()
                        .map(battle -> battle.get("id").asString())
                        .toList();
    }

    @Test
    void violenceIsAFilterThatArticlesDoNotPass() {
        assertThat(battles("violence=NON_STATE&violence=ONE_SIDED"))
                .containsExactly("ucdp-ged-900003", "ucdp-ged-900004");
        assertThat(battles("violence=STATE_BASED")).hasSize(5);
        assertThat(battles("q=bodies")).containsExactly("ucdp-ged-900002");
    }

    @Test
    void killedIsWhatUcdpHoldsForBest() {
        assertThat(battles("killedMin=7&killedMax=7")).containsExactly("ucdp-ged-900003", "ucdp-ged-900004");
        assertThat(battles("killedMax=0")).containsExactly("ucdp-ged-900007");
    }

    @Test
    void sumsCountEveryEventOnce() {
        JsonNode sum =
                new Api(port).get("/statistics?groupBy=country&country=ML").at("/items/0/killed");

        assertThat(sum.get("low").asInt()).isEqualTo(60 + 2 + 7 + 7 + 0 + 2 + 0);
        assertThat(sum.get("best").asInt()).isEqualTo(60 + 4 + 7 + 7 + 3 + 1 + 0);
        assertThat(sum.get("high").asInt()).isEqualTo(60 + 9 + 8 + 7 + 10 + 0 + 3);
    }

    @Test
    void sumsAreGroupedByViolence() {
        assertThat(new Api(port).items("/statistics?groupBy=violence&country=ML"))
                .extracting(
                        group -> group.at("/group/violence").asString(),
                        group -> group.at("/killed/best").asInt())
                .containsExactly(tuple("NON_STATE", 7), tuple("ONE_SIDED", 7), tuple("STATE_BASED", 60 + 4 + 3 + 1));
    }

    @Test
    void areChosenByTheirFirstLevelArea() {
        Api api = new Api(port);
        assertThat(api.items("/casualties?admin1=Gao+region&admin1=Mopti+region&type=KILLED&victims=ALL"))
                .extracting(row -> row.get("best").asInt())
                .containsExactlyInAnyOrder(4, 7, 7);
        assertThat(api.items("/battles?admin1=Gao+region&country=NE")).isEmpty();
        assertThat(api.get("/grid?admin1=gao+region").at("/hints/0"))
                .hasToString(
                        "{\"parameter\":\"admin1\",\"value\":\"gao region\",\"message\":\"names no administrative area\",\"nearest\":[\"Gao region\"]}");
    }

    @Test
    void sumsAreGroupedByFirstLevelArea() {
        assertThat(new Api(port).items("/statistics?groupBy=admin1"))
                .extracting(
                        group -> group.at("/group/admin1/name").asString("-"),
                        group -> group.at("/group/admin1/country").asString("-"),
                        group -> group.at("/killed/best").asInt())
                .containsExactly(
                        tuple("Gao region", "ML", 4 + 7),
                        tuple("Mopti region", "ML", 7),
                        tuple("Ménaka region", "ML", 60),
                        tuple("-", "ML", 3 + 1 + 0),
                        tuple("-", "-", 24));
        assertThat(new Api(port).items("/statistics?groupBy=country,admin1&admin1=Gao+region"))
                .extracting(
                        group -> group.at("/group/country/name").asString(),
                        group -> group.at("/group/admin1/name").asString(),
                        group -> group.at("/group/admin1/country").asString(),
                        group -> group.at("/killed/best").asInt())
                .containsExactly(tuple("Mali", "Gao region", "ML", 4 + 7));
    }

    @Test
    void combatantsHaveTheirIdsOfUcdp() {
        Api api = new Api(port);

        assertThat(api.get("/combatants/government-of-mali").get("ucdpActors"))
                .extracting(JsonNode::asInt)
                .containsExactly(72);
        assertThat(api.items("/combatants?ucdpActor=234&ucdpActor=5001"))
                .extracting(combatant -> combatant.get("id").asString())
                .containsExactly("dozos", "is");
        assertThat(api.items("/combatants?ucdpActor=1")).isEmpty();
    }

    @Test
    void everyDocumentHasItsLicence() {
        Api api = new Api(port);

        assertThat(api.get("/battles/fight-a/article").get("licence").asString())
                .isEqualTo("CC0-1.0");
        assertThat(api.get("/battles/ucdp-ged-900001/article").get("licence").asString())
                .isEqualTo("CC-BY-4.0");
        assertThat(api.get("/dataset").at("/licences/0/attribution").asString()).startsWith("Uppsala");
        assertThat(api.get("/dataset").at("/licences/0/documents").asInt()).isEqualTo(7);
        assertThat(api.get("/dataset").at("/licences/1/id").asString()).isEqualTo("CC0-1.0");
        assertThat(api.get("/dataset").at("/licences/1/url").asString())
                .isEqualTo("https://spdx.org/licenses/CC0-1.0.html");
    }

    @Test
    void aBattleHasItsPlaceItsActorsAndItsClaims() {
        JsonNode battle = new Api(port).get("/battles/ucdp-ged-900001");
        assertThat(battle.at("/place/admin2").asString()).isEqualTo("Ménaka cercle");
        assertThat(battle.at("/place/precision").asString()).isEqualTo("EXACT");
        assertThat(battle.at("/sides/1/combatants/0/ucdpActor").asInt()).isEqualTo(234);

        JsonNode claim = new Api(port)
                .get("/casualty-claims?battle=ucdp-ged-900002&victims=ALL")
                .at("/items/0");
        assertThat(claim.at("/figure/min").asInt()).isEqualTo(2);
        assertThat(claim.at("/figure/best").asInt()).isEqualTo(4);
        assertThat(claim.at("/figure/max").asInt()).isEqualTo(9);
        assertThat(claim.get("origin").asString()).isEqualTo("CODED");
        assertThat(claim.get("relation").asString()).isEqualTo("THIRD_PARTY");
        assertThat(claim.at("/claimedBy/0/name").asString()).isEqualTo("UCDP");
    }
}
