package org.conflictevents.battle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Battles by other rules and as of other days than the default. */
@ServedDataSet
class DerivedBattlesTests {

    private static final String TABANKORT = "/battles/battle-of-tabankort-2019?";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    /** Side 1: 24 (army, 18th), over 30 (AFP, 19th), 30 (ISGS, 20th), 43 (nobody, 21st); side 2: 17 (army, 18th). */
    @ParameterizedTest
    @CsvSource({
        "rule=latest,                    60, 47, 60, true",
        "rule=lowest,                    47, 47, 60, true",
        "rule=highest,                   60, 47, 60, true",
        "rule=own,                       43, 47, 60, true",
        "rule=opponent,                  47, 47, 60, true",
        "rule=third-party,               31, 47, 60, true",
        "asOf=2019-11-17,              null, null, null, false",
        "asOf=2019-11-18,                41, 41, 41, false",
        "asOf=2019-11-19,                48, 41, 48, true",
        "asOf=2019-11-20,                47, 41, 48, true",
        "asOf=2019-11-19&rule=own,       24, 41, 48, true",
        "asOf=2019-11-19&rule=opponent,  17, 41, 48, true",
        "asOf=2019-11,                   60, 47, 60, true"
    })
    void addUpWhatTheRuleChoosesOfWhatWasClaimedByTheDay(
            String choice, String killed, String low, String high, boolean highOpen) {
        JsonNode battle = api.get(TABANKORT + choice);

        assertThat(battle.get("killed")).hasToString(killed);
        assertThat(battle.get("killedLow")).hasToString(low);
        assertThat(battle.get("killedHigh")).hasToString(high);
        assertThat(battle.get("killedLowOpen").asBoolean()).isFalse();
        assertThat(battle.get("killedHighOpen").asBoolean()).isEqualTo(highOpen);
    }

    @Test
    void sayByWhichRuleAndDayTheyAreDerived() {
        JsonNode battle = api.get(TABANKORT + "rule=third-party&asOf=2019-11");

        assertThat(battle.get("rule").asString()).isEqualTo("third-party");
        assertThat(battle.get("asOf").asString()).isEqualTo("2019-11-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule=lowest",
                "rule=own",
                "rule=opponent",
                "rule=third-party",
                "asOf=2019-08-20",
                "asOf=2019-11-19",
                "rule=own&asOf=2019-11-20"
            })
    void areListedSortedAndFilteredByThese(String choice) {
        List<JsonNode> battles = api.items("/battles?" + choice);
        assertThat(battles)
                .allSatisfy(battle -> assertThat(battle)
                        .isEqualTo(api.get("/battles/" + battle.get("id").asString() + "?" + choice)));
        List<JsonNode> sorted = new ArrayList<>(battles);
        sorted.sort(Comparator.comparingLong(DerivedBattlesTests::killed)
                .reversed()
                .thenComparing(battle -> battle.get("id").asString()));
        List<JsonNode> walked = new ArrayList<>();
        api.parts("/battles?sort=-killed&limit=2&" + choice)
                .forEach(part -> part.get("items").forEach(walked::add));
        assertThat(walked).isEqualTo(sorted);
        for (String bound : List.of("killedMin=24", "killedMax=24", "killedMin=17&killedMax=43")) {
            assertThat(api.items("/battles?sort=-killed&" + bound + "&" + choice))
                    .as(bound)
                    .isEqualTo(sorted.stream()
                            .filter(battle -> killed(battle) >= 0
                                    && (!bound.contains("killedMin=24") || killed(battle) >= 24)
                                    && (!bound.contains("killedMax=24") || killed(battle) <= 24)
                                    && (!bound.contains("killedMax=43")
                                            || killed(battle) >= 17 && killed(battle) <= 43))
                            .toList());
        }
    }

    private static long killed(JsonNode battle) {
        return battle.get("killed").asLong(-1);
    }
}
