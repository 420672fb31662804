package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.conflictevents.Api;
import org.conflictevents.ServedDataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The 14 claims of the Battle of Tabankort, read off the article by eye. */
@ServedDataSet
class TabankortClaimsTests {

    private static final String BATTLE = "/battles/battle-of-tabankort-2019";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void areThoseOfTheArticleInItsOrder() {
        assertThat(api.items(BATTLE + "/casualty-claims").stream().map(TabankortClaimsTests::row))
                .containsExactly(
                        "INFOBOX 1 KILLED 43..43 EXACT by Mali, Niger on null OWN",
                        "INFOBOX 1 KILLED 30..30 EXACT by ISGS on null OPPONENT",
                        "INFOBOX 1 INJURED 30..30 EXACT by ISGS on null OPPONENT",
                        "INFOBOX 2 KILLED 17..17 EXACT by Mali on null OPPONENT",
                        "INFOBOX 2 CAPTURED 100..100 EXACT by Mali on null OPPONENT",
                        "PROSE 1 KILLED 30..30 EXACT by ISGS on 2019-11-20 OPPONENT",
                        "PROSE 1 INJURED 30..30 EXACT by ISGS on 2019-11-20 OPPONENT",
                        "PROSE 1 KILLED 24..24 EXACT by Malian army on 2019-11-18 OWN",
                        "PROSE 1 INJURED 29..29 EXACT by Malian army on 2019-11-18 OWN",
                        "PROSE 2 KILLED 17..17 EXACT by Malian army on 2019-11-18 OPPONENT",
                        "PROSE 2 CAPTURED 101..null MORE_THAN by Malian army on 2019-11-18 OPPONENT",
                        "PROSE 1 KILLED 31..null MORE_THAN by AFP source on 2019-11-19 THIRD_PARTY",
                        "PROSE 1 KILLED 30..30 EXACT by  on 2019-11-20 UNATTRIBUTED",
                        "PROSE 1 KILLED 43..43 EXACT by  on 2019-11-21 UNATTRIBUTED");
    }

    @Test
    void keepTheWordsOfTheirFigures() {
        assertThat(api.items(BATTLE + "/casualty-claims").stream()
                        .map(claim -> claim.at("/figure/text").asString()))
                .containsExactly(
                        "43 killed",
                        "30 killed",
                        "30 injured",
                        "17 killed",
                        "100 apprehended",
                        "30 Malian soldiers were killed",
                        "thirty more were injured",
                        "24 soldiers killed",
                        "29 injured",
                        "seventeen jihadists were killed",
                        "over a hundred apprehended",
                        "over thirty killed",
                        "30 soldiers killed",
                        "43 killed");
    }

    @Test
    void areQuotedWithTheirSpeaker() {
        List<String> quotes = api.items(BATTLE + "/casualty-claims").stream()
                .map(claim -> claim.get("quote").asString())
                .toList();

        assertThat(quotes.get(0)).isEqualTo("43 killed (per Mali and Niger)");
        assertThat(quotes.get(7))
                .isEqualTo(
                        "The Malian army claimed on November 18 that the death toll was 24 soldiers killed and 29 injured");
        assertThat(quotes.get(10))
                .isEqualTo(
                        "The Malian army claimed on November 18 that the death toll was 24 soldiers killed and 29 injured, "
                                + "while seventeen jihadists were killed and over a hundred apprehended");
        assertThat(quotes.get(11))
                .isEqualTo("An AFP source then claimed the next day that the Malian death toll was over thirty killed");
    }

    @Test
    void thatAreUndatedAndRepeatADatedOneNameIt() {
        List<JsonNode> claims = api.items(BATTLE + "/casualty-claims");
        List<String> ids =
                claims.stream().map(claim -> claim.get("id").asString()).toList();

        assertThat(claims.stream()
                        .map(claim -> ids.indexOf(claim.get("restates").asString("")) + 1))
                .containsExactly(14, 6, 7, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void areFoundByWhoseLossesOfWhatType() {
        assertThat(figures(BATTLE + "/casualty-claims?side=2&type=CAPTURED"))
                .containsExactly("100 apprehended", "over a hundred apprehended");
        assertThat(figures(BATTLE + "/casualty-claims?side=1&type=INJURED&origin=PROSE"))
                .containsExactly("thirty more were injured", "29 injured");
        assertThat(figures(BATTLE + "/casualty-claims?source=isgs"))
                .containsExactly(
                        "30 killed", "30 injured", "30 Malian soldiers were killed", "thirty more were injured");
        assertThat(
                        figures(
                                "/casualty-claims?source=niger&source=afp-source&partOf=Mali%20War&combatant=mali&from=2019-11-18&to=2019-11-18"))
                .containsExactly("43 killed", "over thirty killed");
        assertThat(figures(BATTLE + "/casualty-claims?side=3")).isEmpty();
    }

    @Test
    void areFoundByWhenTheyWereMade() {
        assertThat(figures(BATTLE + "/casualty-claims?claimedFrom=2019-11-19&claimedTo=2019-11-20&type=KILLED"))
                .containsExactly("30 Malian soldiers were killed", "over thirty killed", "30 soldiers killed");
        assertThat(figures(BATTLE + "/casualty-claims?asOf=2019-11-18&side=1"))
                .containsExactly("24 soldiers killed", "29 injured");
        assertThat(figures(BATTLE + "/casualty-claims?asOf=2019-11-17")).isEmpty();
    }

    @Test
    void areSupersededOnlyOnceTheLaterFigureIsKnown() {
        String superseded = BATTLE + "/casualty-claims?side=1&type=KILLED&status=SUPERSEDED";

        assertThat(figures(superseded)).containsExactly("24 soldiers killed");
        assertThat(figures(superseded + "&asOf=2019-11-21")).containsExactly("24 soldiers killed");
        assertThat(figures(superseded + "&asOf=2019-11-20")).isEmpty();
    }

    private List<String> figures(String path) {
        return api.items(path).stream()
                .map(claim -> claim.at("/figure/text").asString())
                .toList();
    }

    private static String row(JsonNode claim) {
        List<String> claimants = StreamSupport.stream(claim.get("claimedBy").spliterator(), false)
                .map(claimant -> claimant.get("name").asString())
                .toList();
        return "%s %s %s %s..%s %s by %s on %s %s"
                .formatted(
                        claim.get("origin").asString(),
                        claim.get("side"),
                        claim.get("type").asString(),
                        claim.at("/figure/min"),
                        claim.at("/figure/max"),
                        claim.at("/figure/qualifier").asString(),
                        String.join(", ", claimants),
                        claim.get("claimedOn").isNull()
                                ? null
                                : claim.get("claimedOn").asString(),
                        claim.get("relation").asString());
    }
}
