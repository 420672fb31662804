package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists come in the order that is asked for, whole and part by part. */
@ServedDataSet
class ListOrderTests {

    private static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? Double.compare(one.asDouble(), other.asDouble())
            : one.asString("").compareTo(other.asString(""));

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/combatants,    id,           id,          1",
        "/combatants,    -id,          id,         -1",
        "/combatants,    name,         name,        1",
        "/combatants,    -battleCount, battleCount,-1",
        "/sources,       name,         name,        1",
        "/sources,       -claimCount,  claimCount, -1",
        "/sources,       claimCount,   claimCount,  1",
        "/discrepancies, own,          own,         1",
        "/discrepancies, -opponent,    opponent,   -1",
        "/discrepancies, -ratio,       ratio,      -1",
        "/discrepancies, -battle,      battle,     -1"
    })
    void comeByTheirKeyAndWalkThrough(String list, String sort, String field, int direction) {
        Api api = new Api(port);
        List<JsonNode> all = api.items(list + "?sort=" + sort);
        List<JsonNode> walked = api.parts(list + "?limit=2&sort=" + sort).stream()
                .flatMap(part -> StreamSupport.stream(part.get("items").spliterator(), false))
                .toList();

        assertThat(all).hasSizeGreaterThan(2);
        assertThat(walked).isEqualTo(all);
        assertThat(all)
                .extracting(item -> item.get(field))
                .isSortedAccordingTo((one, other) -> direction * VALUES.compare(one, other));
    }
}
