package org.conflictevents.casualty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Each day on which something was claimed about any of the battles, the day before the first, and none. */
    @ParameterizedTest
    @ValueSource(strings = {"latest", "lowest", "highest", "own", "opponent", "third-party"})
    void isWhatEachBattleDerivesByTheSameRuleAsOfTheSameDay(String rule) {
        List<String> ids = api.items("/battles?fields=id").stream()
                .map(battle -> battle.get("id").asString())
                .sorted()
                .toList();
        for (String choice : choices(ids, rule)) {
            Map<String, List<JsonNode>> rows = api.items("/casualties?" + choice).stream()
                    .collect(groupingBy(row -> row.get("battle").asString()));
            for (String id : ids) {
                List<String> derived = api.get("/battles/" + id + "/casualties?" + choice)
                        .get("items")
                        .valueStream()
                        .map(BattleFigureTests::figure)
                        .toList();
                assertThat(rows.getOrDefault(id, List.of()))
                        .as(choice + " " + id)
                        .map(BattleFigureTests::figure)
                        .isEqualTo(derived);
                assertThat(ofBattle(api.get("/battles/" + id + "?" + choice)))
                        .as(choice + " " + id)
                        .isEqualTo(derived);
            }
        }
    }

    private List<String> choices(List<String> ids, String rule) {
        SortedSet<String> days = new TreeSet<>();
        for (String id : ids) {
            api.get("/battles/" + id + "/timeline")
                    .get("items")
                    .forEach(day -> days.add(day.get("date").asString()));
        }
        return Stream.concat(
                        Stream.of("rule=" + rule),
                        Stream.concat(
                                        Stream.of(LocalDate.parse(days.first())
                                                .minusDays(1)
                                                .toString()),
                                        days.stream())
                                .map(day -> "rule=" + rule + "&asOf=" + day))
                .toList();
    }

    private static List<String> ofBattle(JsonNode battle) {
        List<String> figures = new ArrayList<>();
        battle.get("sides")
                .forEach(side -> side.get("casualties")
                        .forEach(figure -> figures.add(side.get("side") + " null " + numbers(figure))));
        battle.get("otherVictims")
                .forEach(other -> other.get("casualties")
                        .forEach(figure -> figures.add("null " + other.get("victims") + " " + numbers(figure))));
        return figures;
    }

    private static String figure(JsonNode figure) {
        return figure.get("side") + " " + figure.get("victims") + " " + numbers(figure);
    }

    private static String numbers(JsonNode figure) {
        return Stream.of("type", "low", "best", "high", "lowOpen", "highOpen", "claims")
                .map(field -> String.valueOf(figure.get(field)))
                .collect(joining(" "));
    }

    /** Nothing of what one party says is mixed with what another does. */
    @Test
    void hasOwnAndOpponentsFiguresWhereTheySpeakAndNowhereElse() {
        for (JsonNode row : api.items("/casualties")) {
            if (row.get("side").isNull()) {
                assertThat(row.get("own").isNull() && row.get("opponent").isNull())
                        .isTrue();
                continue;
            }
            for (String voice : List.of("own", "opponent")) {
                assertThat(row.get(voice).isNull() || speaks(voice, row))
                        .as(voice + " " + row)
                        .isTrue();
            }
        }
        for (String voice : List.of("own", "opponent")) {
            assertThat(api.items("/casualties?rule=" + voice))
                    .extracting(row -> row.get("best"))
                    .isEqualTo(api.items("/casualties").stream()
                            .map(row -> row.get(voice))
                            .toList());
        }
    }

    private boolean speaks(String voice, JsonNode row) {
        String claims = "/battles/" + row.get("battle").asString() + "/casualty-claims?relation="
                + voice.toUpperCase(Locale.ROOT) + "&side=" + row.get("side") + "&type="
                + row.get("type").asString();
        return api.get(claims).at("/page/total").asInt() > 0;
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
