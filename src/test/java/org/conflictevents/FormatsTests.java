package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Battle of Tabankort as it is read by a table program, line by line, and on a map. */
@ServedDataSet
class FormatsTests {

    private static final String BATTLE = "/battles/battle-of-tabankort-2019";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void sidesHaveAColumnForEachFieldOfTheirLists() {
        assertThat(
                        lines(
                                BATTLE
                                        + "?format=csv&fields=sides.side,sides.combatants.name,sides.strength.min,sides.casualties.best"))
                .containsExactly(
                        "sides.side,sides.combatants.name,sides.strength.min,sides.casualties.best",
                        "1|2,Mali|Islamic State in the Greater Sahara,150|,43;30|17;101");
        assertThat(lines("/battles?format=csv").get(0))
                .contains(",sides.casualties.highOpen,", ",otherVictims.victims,");
    }

    @Test
    void aBattleIsAFeature() {
        JsonNode collection = JsonMapper.shared().readTree(body(BATTLE + "?format=geojson&fields=name"));

        assertThat(collection.get("features")).hasSize(1);
        assertThat(collection.at("/features/0/geometry/coordinates").toString()).isEqualTo("[2.28778,15.66611]");
        assertThat(collection.at("/features/0/properties").toString()).isEqualTo("{\"name\":\"Battle of Tabankort\"}");
    }

    @Test
    void columnsStandInTheOrderOfTheFields() {
        assertThat(lines(BATTLE + "?format=csv&fields=killed,date.end,id,date.start"))
                .containsExactly("killed,date.end,id,date.start", "60,2019-11-18,battle-of-tabankort-2019,2019-11-18");
        assertThat(lines(BATTLE + "/casualties?format=csv&fields=best,battle,side")
                        .get(0))
                .isEqualTo("best,battle,side");
    }

    @Test
    void aSpreadsheetIsToldTheEncoding() {
        assertThat(body(BATTLE + "?format=csv&fields=id&bom=true")).startsWith("\uFEFFid\r\n");
        assertThat(body(BATTLE + "?format=csv&fields=id&bom=false")).startsWith("id\r\n");
        assertThat(body(BATTLE + "?bom=true")).contains("is for CSV, which format=csv asks for");
    }

    @Test
    void casualtiesHaveARowForEachFigure() {
        assertThat(
                        lines(
                                BATTLE
                                        + "/casualties?asOf=2019-11-19&format=csv&fields=battle,asOf,rule,items.side,items.type,items.low,items.best,items.high"))
                .containsExactly(
                        "battle,asOf,rule,side,type,low,best,high",
                        "battle-of-tabankort-2019,2019-11-19,latest,1,KILLED,24,31,31",
                        "battle-of-tabankort-2019,2019-11-19,latest,1,INJURED,29,29,29",
                        "battle-of-tabankort-2019,2019-11-19,latest,2,KILLED,17,17,17",
                        "battle-of-tabankort-2019,2019-11-19,latest,2,CAPTURED,101,101,101");
        assertThat(lines(BATTLE + "/casualties?asOf=2019-11-17&format=csv")).hasSize(1);
    }

    @Test
    void theTimelineHasARowForEachDayAndFigure() {
        assertThat(lines(BATTLE + "/timeline?format=csv").get(0))
                .isEqualTo("battle,rule,date,figures.side,figures.victims,figures.type,figures.low,figures.best,"
                        + "figures.high,figures.lowOpen,figures.highOpen,figures.claims");
        assertThat(
                        lines(
                                BATTLE
                                        + "/timeline?format=csv&fields=date,figures.side,figures.type,figures.low,figures.best,figures.high"))
                .contains(
                        "date,figures.side,figures.type,figures.low,figures.best,figures.high",
                        "2019-11-19,1,KILLED,24,31,31",
                        "2019-11-21,2,CAPTURED,101,101,101")
                .hasSize(1 + 4 * 4);
    }

    @Test
    void theTimelineHasARowForEachClaimIfClaimsAreAskedFor() {
        assertThat(lines(BATTLE + "/timeline?format=csv&fields=items.date,claims.claimedBy.name"))
                .containsExactly(
                        "date,claims.claimedBy.name",
                        "2019-11-18,Malian army",
                        "2019-11-18,Malian army",
                        "2019-11-18,Malian army",
                        "2019-11-18,Malian army",
                        "2019-11-19,AFP source",
                        "2019-11-20,ISGS",
                        "2019-11-20,ISGS",
                        "2019-11-20,",
                        "2019-11-21,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/casualties", "/timeline", "/claimants"})
    void takesTheColumnsThatItPrintsForFields(String path) {
        String header = lines(BATTLE + path + "?format=csv").get(0);

        assertThat(header).doesNotContain("basis", "setAside");
        assertThat(lines(BATTLE + path + "?format=csv&fields=" + header).get(0)).isEqualTo(header);
        assertThat(lines(BATTLE + path + "?format=csv&fields=" + header))
                .isEqualTo(lines(BATTLE + path + "?format=csv"));
    }

    @Test
    void aFigureHasARowForEachClaimOfItsBasis() {
        assertThat(lines(BATTLE + "/casualties?asOf=2019-11-19&format=csv&fields=side,type,basis"))
                .startsWith(
                        "side,type,basis",
                        "1,KILLED,battle-of-tabankort-2019.7f98683d",
                        "1,KILLED,battle-of-tabankort-2019.83896fc8");
        assertThat(api.get(BATTLE + "/casualties?fields=side")
                        .get("items")
                        .get(0)
                        .toString())
                .isEqualTo("{\"side\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/casualties", "/timeline", "/claimants", "/combatants", "/casualty-claims"})
    void hasAsManyRowsInEveryFormatButForTheFiguresOfADay(String path) {
        int items = api.get(BATTLE + path).get("items").size();

        assertThat(items).isPositive();
        if (!path.equals("/timeline")) {
            assertThat(lines(BATTLE + path + "?format=csv")).hasSize(1 + items);
        }
        assertThat(lines(BATTLE + path + "?format=ndjson")).hasSize(items);
    }

    private List<String> lines(String path) {
        return body(path).lines().toList();
    }

    private String body(String path) {
        return api.answer("/api/v1" + path).body();
    }
}
