package org.conflictevents.statistics;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.conflictevents.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the statistics add up is what anybody adds up over the rows of {@code /casualties}, and of the battles. */
abstract class SumsLaws {

    private static final List<String> RULES = List.of("latest", "lowest", "highest", "own", "opponent", "third-party");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    /** Days on which something is known, and none. */
    abstract List<String> days();

    @ParameterizedTest
    @CsvSource({
        "country, /country/code, /country/code, ''",
        "year,    /date/start, /year, ''",
        "country, /country/code, /country/code, victims=SIDE",
        "country, /country/code, /country/code, victims=CIVILIANS",
        "country, /country/code, /country/code, side=2&type=INJURED",
        "side,    /side, /side, ''",
        "type,    /type, /type, ''"
    })
    void areThoseOfTheRows(String groupBy, String ofRow, String ofGroup, String filter) {
        for (String choice : choices()) {
            Map<String, List<JsonNode>> rows = rows("/casualties?" + choice + "&" + filter).stream()
                    .filter(counted(groupBy, filter, choice))
                    .collect(groupingBy(row -> key(row.at(ofRow).asString("null"), groupBy) + " " + row.get("type")));
            Map<String, String> expected = new TreeMap<>();
            rows.forEach((group, losses) -> expected.put(group, sum(losses, "best")));
            assertThat(statistics(groupBy, ofGroup, choice + "&" + filter))
                    .as(groupBy + " " + choice + " " + filter)
                    .isEqualTo(expected);
        }
    }

    @Test
    void areThoseOfTheBattles() {
        for (String choice : choices()) {
            List<Long> killed = rows("/battles?" + choice + "&fields=killed").stream()
                    .filter(battle -> !battle.get("killed").isNull())
                    .map(battle -> battle.get("killed").asLong())
                    .toList();
            long sum = api.items("/statistics?groupBy=year&" + choice).stream()
                    .mapToLong(group -> group.at("/killed/best").asLong(0))
                    .sum();
            assertThat(killed.stream().mapToLong(Long::longValue).sum())
                    .as(choice)
                    .isEqualTo(sum);
        }
    }

    private List<String> choices() {
        List<String> choices = new ArrayList<>();
        for (String rule : RULES) {
            days().forEach(day -> choices.add("rule=" + rule + day));
        }
        return choices;
    }

    /** Rows of which nobody is in two; what sides say by the rules own and opponent adds up whatever the total is made of. */
    private static Predicate<JsonNode> counted(String groupBy, String filter, String choice) {
        boolean apart = groupBy.equals("side") || filter.contains("side=") || filter.contains("victims=");
        boolean bySide = choice.contains("rule=own") || choice.contains("rule=opponent");
        List<String> types = List.of("KILLED", "INJURED", "CAPTURED");
        return row -> types.contains(row.get("type").asString())
                && (groupBy.equals("side")
                        ? !row.get("side").isNull()
                        : apart || bySide || row.get("counted").asBoolean());
    }

    private static String key(String value, String groupBy) {
        return groupBy.equals("year") ? value.replaceFirst("-..-..$", "") : value;
    }

    private static String sum(List<JsonNode> rows, String number) {
        return rows.stream()
                .map(row -> row.get(number))
                .filter(value -> !value.isNull())
                .map(JsonNode::asLong)
                .reduce(Long::sum)
                .map(Objects::toString)
                .orElse("null");
    }

    private Map<String, String> statistics(String groupBy, String ofGroup, String query) {
        Map<String, String> sums = new TreeMap<>();
        Map<String, String> types = Map.of("killed", "KILLED", "injured", "INJURED", "captured", "CAPTURED");
        for (JsonNode group : api.items("/statistics?groupBy=" + groupBy + "&" + query)) {
            types.forEach((field, type) -> {
                JsonNode sum = group.path(field);
                if (sum.isObject()) {
                    sums.put(
                            group.at("/group" + ofGroup).asString("null") + " \"" + type + "\"",
                            sum.get("best").toString());
                }
            });
        }
        return sums;
    }

    private List<JsonNode> rows(String path) {
        return api.answer("/api/v1" + path + (path.endsWith("&") ? "" : "&") + "format=ndjson")
                .body()
                .lines()
                .map(JSON::readTree)
                .toList();
    }
}
