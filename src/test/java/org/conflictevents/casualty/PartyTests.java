package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose losses, and whose claims. The Islamic State spoke for ISGS after the attack on Indelimane. */
@ServedDataSet
class PartyTests {

    private static final String ISGS = "islamic-state-in-the-greater-sahara";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void victimPartyTakesThePartysOwnLosses() {
        assertThat(api.items("/casualty-claims?type=KILLED&victimParty=" + ISGS))
                .isNotEmpty()
                .extracting(
                        claim -> claim.get("battle").asString(),
                        claim -> claim.at("/victimParties/0/name").asString(),
                        claim -> claim.at("/figure/min").asInt())
                .containsOnly(
                        tuple("battle-of-tabankort-2019", "Islamic State in the Greater Sahara", 17),
                        tuple("koutougou-attack-2019", "Islamic State in the Greater Sahara", 40));
    }

    @Test
    void claimantPartyTakesWhatItsClaimantsSaidUnderWhateverName() {
        assertThat(api.items("/casualty-claims?type=KILLED&origin=PROSE&claimantParty=" + ISGS))
                .extracting(
                        claim -> claim.get("battle").asString(),
                        claim -> claim.at("/claimedBy/0/name").asString())
                .containsExactly(
                        tuple("battle-of-tabankort-2019", "ISGS"), tuple("indelimane-attack-2019", "Islamic State"));
    }

    @Test
    void figuresNameTheSidesCombatants() {
        assertThat(api.get("/battles/battle-of-tabankort-2019/casualties").get("items"))
                .extracting(figure -> figure.at("/victimParties/0/id").asString())
                .containsExactly("mali", "mali", ISGS, ISGS);
    }

    @Test
    void sumsOfAPartyAreItsOwnLosses() {
        assertThat(api.items("/statistics?groupBy=party&combatant=" + ISGS))
                .extracting(
                        group -> group.at("/group/party/name").asString("none"),
                        group -> group.at("/killed/best").asInt())
                .contains(tuple("Islamic State in the Greater Sahara", 17 + 40));
        assertThat(api.items("/statistics?groupBy=country&victimParty=" + ISGS))
                .extracting(
                        group -> group.at("/group/country/code").asString(),
                        group -> group.at("/killed/best").asInt())
                .containsExactly(tuple("BF", 40), tuple("ML", 17));
    }
}
