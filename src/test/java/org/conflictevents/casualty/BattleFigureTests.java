package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The table of battle, side and type. */
@ServedDataSet
class BattleFigureTests {

    private static final String TABANKORT = "titleContains=Tabankort";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void hasARowForEachSideAndTypeWithOwnAndOpponentsFigures() {
        assertThat(api.items("/casualties?" + TABANKORT))
                .extracting(
                        row -> row.at("/victimParties/0/id").asString(),
                        row -> row.get("type").asString(),
                        row -> row.get("best").asInt(),
                        row -> row.get("own").asInt(-1),
                        row -> row.get("opponent").asInt(-1))
                .containsExactly(
                        tuple("mali", "KILLED", 43, 43, 30),
                        tuple("mali", "INJURED", 30, 29, 30),
                        tuple("islamic-state-in-the-greater-sahara", "KILLED", 17, -1, 17),
                        tuple("islamic-state-in-the-greater-sahara", "CAPTURED", 101, -1, 101));
    }

    @Test
    void isWhatEachBattleDerivesByTheSameRule() {
        for (String rule : new String[] {"latest", "lowest", "highest", "own", "opponent", "third-party"}) {
            for (JsonNode battle : api.items("/battles?fields=id")) {
                String id = battle.get("id").asString();
                assertThat(api.items("/casualties?rule=" + rule).stream()
                                .filter(row -> row.get("battle").asString().equals(id)))
                        .as(rule + " " + id)
                        .extracting(row -> row.get("type"), row -> row.get("side"), row -> row.get("best"))
                        .containsExactlyElementsOf(api.get("/battles/" + id + "/casualties?rule=" + rule)
                                .get("items")
                                .valueStream()
                                .map(figure -> tuple(figure.get("type"), figure.get("side"), figure.get("best")))
                                .toList());
            }
        }
    }

    @Test
    void isFilteredByPartyAndSortedByTheLatestFigure() {
        assertThat(api.items("/casualties?party=islamic-state-in-the-greater-sahara&type=KILLED&sort=-latest"))
                .extracting(
                        row -> row.get("battle").asString(),
                        row -> row.get("best").asInt())
                .startsWith(tuple("koutougou-attack-2019", 40), tuple("battle-of-tabankort-2019", 17));
        assertThat(api.parts("/casualties?sort=-latest&limit=7").stream()
                        .mapToInt(part -> part.get("items").size())
                        .sum())
                .isEqualTo(api.get("/casualties").at("/page/total").asInt());
        assertThat(api.get("/casualties?party=malii").at("/hints/0/nearest/0").asString())
                .isEqualTo("mali");
    }

    @Test
    void isTidyInCsv() {
        assertThat(api.answer(
                                "/api/v1/casualties?" + TABANKORT
                                        + "&format=csv&fields=battle,date.start,country.code,side,victimParties.name,type,low,best,high,highOpen")
                        .body()
                        .lines())
                .startsWith(
                        "battle,date.start,country.code,side,victimParties.name,type,low,best,high,highOpen",
                        "battle-of-tabankort-2019,2019-11-18,ML,1,Mali,KILLED,30,43,43,true");
    }
}
