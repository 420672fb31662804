package org.conflictevents.battle;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Battle of Tabankort, read off the article by eye. */
@ServedDataSet
class TabankortBattleTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private JsonNode battle;

    @BeforeEach
    void get() {
        battle = new Api(port).get("/battles/battle-of-tabankort-2019");
    }

    @Test
    void saysWhenWhereAndHow() {
        assertThat(battle.get("title").asString()).isEqualTo("Battle of Tabankort (2019)");
        assertThat(battle.get("name").asString()).isEqualTo("Battle of Tabankort");
        assertThat(battle.get("partOf")).isEqualTo(json("[\"Mali War\"]"));
        assertThat(battle.get("date")).isEqualTo(json("""
                        {"start": "2019-11-18", "end": "2019-11-18", "precision": "DAY", "text": "18 November 2019"}
                        """));
        assertThat(battle.at("/place/text").asString()).isEqualTo("Tabankort, Menaka Cercle, Mali");
        assertThat(battle.at("/place/name").asString()).isEqualTo("Tabankort");
        assertThat(battle.at("/place/country")).isEqualTo(json("{\"code\": \"ML\", \"name\": \"Mali\"}"));
        assertThat(battle.get("result"))
                .isEqualTo(json("{\"text\": \"ISGS victory\", \"outcome\": \"VICTORY\", \"winningSide\": 2}"));
    }

    /** 43 Malian soldiers (claimed on the 21st) and 17 attackers. */
    @Test
    void addsUpTheKilledOfBothSides() {
        assertThat(battle.get("killed")).isEqualTo(json("60"));
    }

    @Test
    void infersTheFirstSidesCombatantFromTheProse() {
        JsonNode combatant = battle.at("/sides/0/combatants/0");

        assertThat(combatant.get("id").asString()).isEqualTo("mali");
        assertThat(combatant.get("name").asString()).isEqualTo("Mali");
        assertThat(combatant.get("basis").asString()).isEqualTo("INFERRED");
        assertThat(combatant.get("evidence").asString())
                .contains("Malian troops were ambushed by the Islamic State in the Greater Sahara");
        assertThat(battle.at("/sides/1/combatants/0")).isEqualTo(json("""
                        {"id": "islamic-state-in-the-greater-sahara", "name": "Islamic State in the Greater Sahara",
                         "basis": "STATED", "evidence": null, "ucdpActor": null}
                        """));
    }

    @Test
    void keepsAStrengthThatHasNoNumberAsWords() {
        assertThat(battle.at("/sides/0/strength"))
                .isEqualTo(json(
                        "{\"min\": 150, \"max\": 150, \"best\": null, \"qualifier\": \"ABOUT\", \"text\": \"~150\"}"));
        assertThat(battle.at("/sides/1/strength")).isEqualTo(json("""
                        {"min": null, "max": null, "best": null, "qualifier": "VAGUE", "text": "Several vehicles and motorcycles"}
                        """));
    }

    @Test
    void derivesTheLossesOfEachSideFromAllClaims() {
        assertThat(battle.at("/sides/0/casualties")).isEqualTo(json("""
                        [{"type": "KILLED", "low": 30, "best": 43, "high": 43, "lowOpen": false, "highOpen": true, "claims": 6},
                         {"type": "INJURED", "low": 29, "best": 30, "high": 30, "lowOpen": false, "highOpen": false, "claims": 3}]
                        """));
        assertThat(battle.at("/sides/1/casualties")).isEqualTo(json("""
                        [{"type": "KILLED", "low": 17, "best": 17, "high": 17, "lowOpen": false, "highOpen": false, "claims": 2},
                         {"type": "CAPTURED", "low": 100, "best": 101, "high": 101, "lowOpen": false, "highOpen": true, "claims": 2}]
                        """));
        assertThat(battle.get("otherVictims")).isEmpty();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
