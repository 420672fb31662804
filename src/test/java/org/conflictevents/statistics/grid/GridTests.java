package org.conflictevents.statistics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.battle.BattleBuilder.battle;
import static org.conflictevents.vocabulary.CasualtyType.KILLED;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.EmptyDataFolder;
import org.conflictevents.ServedDataSet;
import org.conflictevents.battle.Combatant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Which cells there are, and what is counted in each. */
@ServedDataSet
class GridTests {

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    private Api api;

    @DynamicPropertySource
    static void makeFolder(DynamicPropertyRegistry properties) {
        EmptyDataFolder.make(data, properties);
    }

    @BeforeAll
    static void store(@Autowired EntityManager entities, @Autowired TransactionTemplate transaction) {
        Combatant mali = new Combatant("mali", "Mali", 2, List.of());
        transaction.executeWithoutResult(status -> {
            entities.persist(mali);
            // Two wars and, on its second side, the combatant of its first: none of them makes it two battles.
            battle("tabankort")
                    .at(15.66611, 2.28778)
                    .partOf("Mali War", "Sahel war")
                    .side(mali)
                    .side(mali)
                    .lost(1, KILLED, 43)
                    .lost(2, KILLED, 17)
                    .store(entities);
            battle("gao").at(16.2717, -0.0447).store(entities);
            battle("menaka").at(15.9182, 2.4022).side(mali).lost(1, KILLED, 5).store(entities);
            battle("fiji").at(-17.5, 180).store(entities);
            battle("samoa").at(-13.8, -171.75).store(entities);
            battle("nowhere").side(mali).store(entities);
        });
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void countsFromNorthToSouthAndWestToEast() {
        assertThat(api.items("/grid?zoom=4"))
                .extracting(cell -> cell.get("id").asString() + " " + cell.get("battles") + " " + cell.get("killed")
                        + " " + cell.get("battle"))
                .containsExactly(
                        "4/7/7 1 null \"gao\"", "4/8/7 2 65 null", "4/0/8 1 null \"samoa\"", "4/15/8 1 null \"fiji\"");
    }

    @Test
    void saysWhereTheBattlesAre() {
        JsonNode several = api.items("/grid?zoom=4").get(1);

        // In the middle of both, and between their outermost degrees.
        assertThat(several.get("latitude").asDouble()).isBetween(15.792, 15.793);
        assertThat(several.get("longitude").asDouble()).isBetween(2.34498, 2.345);
        assertThat(several.get("bbox").asString()).isEqualTo("2.28778,15.66611,2.4022,15.9182");
        assertThat(several.get("title").isNull()).isTrue();
        JsonNode alone = api.items("/grid?zoom=4").get(0);
        assertThat(alone.get("latitude").asDouble()).isEqualTo(16.2717);
        assertThat(alone.get("longitude").asDouble()).isEqualTo(-0.0447);
        assertThat(alone.get("title").asString()).isEqualTo("gao");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 24})
    void leadsFromEachCellToItsBattles(int zoom) {
        List<JsonNode> cells = api.items("/grid?zoom=" + zoom);

        assertThat(cells.stream().mapToInt(cell -> cell.get("battles").asInt())).hasSizeBetween(1, 5);
        assertThat(cells.stream().mapToInt(cell -> cell.get("battles").asInt()).sum())
                .isEqualTo(5);
        assertThat(cells)
                .allSatisfy(cell -> assertThat(api.get("/statistics?groupBy=country&bbox="
                                        + cell.get("bbox").asString())
                                .at("/items/0/battles"))
                        .isEqualTo(cell.get("battles")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"partOf=Mali+War&partOf=Sahel+war", "combatant=mali&killedMin=40", "titleContains=Tabankort"})
    void countsABattleOnceHoweverOftenItPasses(String filters) {
        assertThat(api.items("/grid?" + filters))
                .singleElement()
                .extracting(cell -> cell.get("battles") + " " + cell.get("killed"))
                .isEqualTo("1 60");
    }

    @Test
    void writesPointsAsGeoJson() {
        String body = api.answer("/api/v1/grid?zoom=0&format=geojson").body();

        assertThat(body).contains("\"type\":\"Feature\",\"id\":\"0/0/0\"").contains("\"battles\":5,\"killed\":65");
    }
}
