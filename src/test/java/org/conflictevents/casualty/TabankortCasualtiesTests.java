package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What was known of the Battle of Tabankort on which day, asked over HTTP; the tables were written from the article. */
@ServedDataSet
class TabankortCasualtiesTests {

    private static final String BATTLE = "/battles/battle-of-tabankort-2019";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @ParameterizedTest(name = "side {0} {1} {2}: {3}/{4}/{5} open {6}")
    @CsvSource({
        "1, KILLED,   asOf=2019-11-18,             24, 24,   24, false",
        "1, KILLED,   asOf=2019-11-19,             24, 31,   31, true",
        "1, KILLED,   asOf=2019-11-20,             24, 30,   31, true",
        "1, KILLED,   asOf=2019-11-21,             30, 43,   43, true",
        "1, KILLED,   rule=latest,                 30, 43,   43, true",
        "1, KILLED,   rule=lowest,                 30, 30,   43, true",
        "1, KILLED,   rule=opponent,               30, 30,   43, true",
        "1, KILLED,   rule=third-party,            30, 31,   43, true",
        "1, INJURED,  asOf=2019-11-19,             29, 29,   29, false",
        "1, INJURED,  rule=latest,                 29, 30,   30, false",
        "2, KILLED,   rule=own,                    17, null, 17, false",
        "2, KILLED,   rule=opponent,               17, 17,   17, false",
        "2, CAPTURED, asOf=2019-11-18&rule=latest, 101, 101, 101, true",
        "2, CAPTURED, rule=latest,                 100, 101, 101, true"
    })
    void areDerivedAsOfADayByARule(
            int side, String type, String query, String low, String best, String high, boolean open) {
        JsonNode figure = figure(side, type, api.get(BATTLE + "/casualties?" + query));

        assertThat(figure.get("low")).hasToString(low);
        assertThat(figure.get("best")).hasToString(best);
        assertThat(figure.get("high")).hasToString(high);
        assertThat(figure.get("highOpen").asBoolean()).isEqualTo(open);
    }

    @Test
    void areAnEmptyListBeforeTheFirstClaim() {
        JsonNode casualties = api.get(BATTLE + "/casualties?asOf=2019-11-17");

        assertThat(casualties.get("items")).isEmpty();
        assertThat(casualties.get("setAside")).hasSize(14);
    }

    @Test
    void nameTheClaimsUsedAndSetAside() {
        List<String> ids = api.items(BATTLE + "/casualty-claims").stream()
                .map(claim -> claim.get("id").asString())
                .toList();
        JsonNode killed = figure(1, "KILLED", api.get(BATTLE + "/casualties"));

        assertThat(strings(killed.get("basis"))).containsExactly(ids.get(5), ids.get(11), ids.get(12), ids.get(13));
        assertThat(killed.get("setAside").findValuesAsString("claim"))
                .containsExactly(ids.get(0), ids.get(1), ids.get(7));
        assertThat(killed.at("/setAside/2/reason").asString()).isEqualTo("SUPERSEDED");
        assertThat(killed.at("/setAside/2/by").asString()).isEqualTo(ids.get(13));
    }

    @Test
    void growDayByDayInTheTimeline() {
        JsonNode timeline = api.get(BATTLE + "/timeline");

        List<String> days = new ArrayList<>();
        timeline.get("items").forEach(day -> days.add(day.get("date").asString()));
        assertThat(days).containsExactly("2019-11-18", "2019-11-19", "2019-11-20", "2019-11-21");
        List<String> best = new ArrayList<>();
        timeline.get("items")
                .forEach(day -> best.add(
                        figure(1, "KILLED", day.get("figures")).get("best").toString()));
        assertThat(best).containsExactly("24", "31", "30", "43");
        assertThat(timeline.at("/items/0/claims")).hasSize(4);
        assertThat(timeline.at("/items/0/claims/0/status").asString()).isEqualTo("REPORTED");
        assertThat(timeline.get("undated")).hasSize(5);
    }

    @Test
    void areTabulatedByClaimant() {
        List<String> rows = new ArrayList<>();
        api.get(BATTLE + "/claimants")
                .get("items")
                .forEach(row -> rows.add("%s of %s on side %s %s: %s (%d)"
                        .formatted(
                                row.at("/claimant/id").asString("nobody"),
                                row.get("claimantSide"),
                                row.get("side"),
                                row.get("type").asString(),
                                row.at("/figure/text").asString(),
                                row.get("claims").size())));

        assertThat(rows)
                .containsExactly(
                        "mali of 1 on side 1 KILLED: 43 killed (1)",
                        "niger of null on side 1 KILLED: 43 killed (1)",
                        "isgs of 2 on side 1 KILLED: 30 Malian soldiers were killed (2)",
                        "isgs of 2 on side 1 INJURED: thirty more were injured (2)",
                        "mali of 1 on side 2 KILLED: 17 killed (1)",
                        "mali of 1 on side 2 CAPTURED: 100 apprehended (1)",
                        "malian-army of 1 on side 1 KILLED: 24 soldiers killed (1)",
                        "malian-army of 1 on side 1 INJURED: 29 injured (1)",
                        "malian-army of 1 on side 2 KILLED: seventeen jihadists were killed (1)",
                        "malian-army of 1 on side 2 CAPTURED: over a hundred apprehended (1)",
                        "afp-source of null on side 1 KILLED: over thirty killed (1)",
                        "nobody of null on side 1 KILLED: 43 killed (2)");
    }

    @Test
    void ofOwnAndOpponentAreCompared() {
        List<JsonNode> pairs = api.items("/discrepancies?titleContains=Tabankort");

        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).get("title").asString()).isEqualTo("Battle of Tabankort (2019)");
        assertThat(pairs.get(0).at("/date/start").asString()).isEqualTo("2019-11-18");
        assertThat(pairs.get(0).get("victimParties")).hasToString("[{\"id\":\"mali\",\"name\":\"Mali\"}]");
        assertThat(pairs.get(0).get("own").asInt()).isEqualTo(43);
        assertThat(pairs.get(0).get("opponent").asInt()).isEqualTo(30);
        assertThat(pairs.get(1).get("type").asString()).isEqualTo("INJURED");
        assertThat(pairs.get(1).get("ratio").asDouble()).isEqualTo(30.0 / 29);

        JsonNode summary = api.get("/discrepancies/summary?titleContains=Tabankort");
        assertThat(summary.get("pairs").asInt()).isEqualTo(2);
        assertThat(summary.get("medianRatio").asDouble()).isEqualTo((30.0 / 43 + 30.0 / 29) / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asOf=2019-02-30 | asOf | is not a day of the calendar",
                "asOf=yesterday  | asOf | is not a date",
                "rule=average    | rule | is not one of: latest, lowest, highest, own, opponent, third-party"
            })
    void refuseADayOrARuleThatIsNone(String query, String parameter, String message) {
        HttpResponse<String> answer = api.answer("/api/v1" + BATTLE + "/casualties?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"", message);
    }

    private static JsonNode figure(int side, String type, JsonNode answer) {
        JsonNode figures = answer.isArray() ? answer : answer.get("items");
        for (JsonNode figure : figures) {
            if (figure.get("side").asInt() == side
                    && figure.get("type").asString().equals(type)) {
                return figure;
            }
        }
        throw new AssertionError("no " + type + " of side " + side + " in " + answer);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asString()));
        return strings;
    }
}
