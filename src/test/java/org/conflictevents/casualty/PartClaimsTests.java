package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.battle.BattleBuilder.battle;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.EmptyDataFolder;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What is served of "24 soldiers and 3 policemen". */
@ServedDataSet
class PartClaimsTests {

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
        transaction.executeWithoutResult(
                status -> new StoredClaims(battle("fight").side().claims(2).store(entities), entities)
                        .part("soldiers", 24)
                        .part("policemen", 3));
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void eachClaimTellsItsGroup() {
        assertThat(api.items("/battles/fight/casualty-claims"))
                .extracting(claim -> claim.get("group").asString())
                .containsExactly("soldiers", "policemen");
        assertThat(api.get("/battles/fight/timeline").at("/items/0/claims"))
                .extracting(claim -> claim.get("group").asString())
                .containsExactly("soldiers", "policemen");
    }

    @Test
    void filtersByTheWholeNameOfAGroup() {
        assertThat(ids("/battles/fight/casualty-claims?group=policemen")).containsExactly("fight.1");
        assertThat(ids("/battles/fight/casualty-claims?group=policemen&group=soldiers"))
                .containsExactly("fight.0", "fight.1");
        assertThat(ids("/battles/fight/casualty-claims?group=police")).isEmpty();
    }

    @Test
    void addsUpWhatIsSaidTogether() {
        JsonNode figure = api.get("/battles/fight/casualties").at("/items/0");

        assertThat(figure.get("best").asInt()).isEqualTo(27);
        assertThat(figure.get("basis")).extracting(JsonNode::asString).containsExactly("fight.0", "fight.1");
    }

    @Test
    void hasAColumnForTheGroup() {
        assertThat(api.answer("/api/v1/battles/fight/casualty-claims?format=csv&fields=id,group")
                        .body()
                        .lines())
                .containsExactly("id,group", "fight.0,soldiers", "fight.1,policemen");
    }

    @Test
    void countsClaimsOfAGroup() {
        JsonNode year = api.items("/statistics?group=policemen").get(0);

        assertThat(year.get("claims").asInt()).isEqualTo(1);
        assertThat(year.has("killed"))
                .as("a figure of that part alone would be another one")
                .isFalse();
    }

    private List<String> ids(String path) {
        return api.items(path).stream().map(claim -> claim.get("id").asString()).toList();
    }
}
