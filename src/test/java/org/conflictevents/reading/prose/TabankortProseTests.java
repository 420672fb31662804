package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.conflictevents.vocabulary.CasualtyType.CAPTURED;
import static org.conflictevents.vocabulary.CasualtyType.INJURED;
import static org.conflictevents.vocabulary.CasualtyType.KILLED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Qualifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nine claims that a person finds in the prose of the first article, and nothing else. */
class TabankortProseTests {

    private static final String ARMY =
            "The Malian army claimed on November 18 that the death toll was 24 soldiers killed and 29 injured";

    private String text;
    private BattleReading battle;
    private List<ClaimReading> claims;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("data/articles/battle-of-tabankort-2019.txt"));
        battle = new ArticleReader().read(ArticleParser.parse(text));
        claims = battle.claims().stream()
                .filter(claim -> claim.origin() == Origin.PROSE)
                .toList();
    }

    @Test
    void readsWhoseCasualtiesOfWhichTypeAndHowMany() {
        assertThat(claims)
                .extracting(
                        claim -> claim.subject().side(),
                        claim -> claim.subject().type(),
                        claim -> claim.figure().min(),
                        claim -> claim.figure().max(),
                        claim -> claim.figure().text())
                .containsExactly(
                        tuple(1, KILLED, 30L, 30L, "30 Malian soldiers were killed"),
                        tuple(1, INJURED, 30L, 30L, "thirty more were injured"),
                        tuple(1, KILLED, 24L, 24L, "24 soldiers killed"),
                        tuple(1, INJURED, 29L, 29L, "29 injured"),
                        tuple(2, KILLED, 17L, 17L, "seventeen jihadists were killed"),
                        tuple(2, CAPTURED, 101L, null, "over a hundred apprehended"),
                        tuple(1, KILLED, 31L, null, "over thirty killed"),
                        tuple(1, KILLED, 30L, 30L, "30 soldiers killed"),
                        tuple(1, KILLED, 43L, 43L, "43 killed"));
        assertThat(claims.get(5).figure().qualifier()).isEqualTo(Qualifier.MORE_THAN);
    }

    @Test
    void readsWhoSaidSoAndWhen() {
        ClaimantReading isgs = new ClaimantReading("ISGS", 2, "Islamic State in the Greater Sahara");
        ClaimantReading army = new ClaimantReading("Malian army", 1, "Mali");
        assertThat(claims)
                .extracting(ClaimReading::claimedBy, ClaimReading::claimedOn)
                .containsExactly(
                        tuple(List.of(isgs), LocalDate.parse("2019-11-20")),
                        tuple(List.of(isgs), LocalDate.parse("2019-11-20")),
                        tuple(List.of(army), LocalDate.parse("2019-11-18")),
                        tuple(List.of(army), LocalDate.parse("2019-11-18")),
                        tuple(List.of(army), LocalDate.parse("2019-11-18")),
                        tuple(List.of(army), LocalDate.parse("2019-11-18")),
                        tuple(List.of(new ClaimantReading("AFP source", null, null)), LocalDate.parse("2019-11-19")),
                        tuple(List.of(), LocalDate.parse("2019-11-20")),
                        tuple(List.of(), LocalDate.parse("2019-11-21")));
    }

    @Test
    void quotesFromTheSentencesBeginningToTheEndOfTheClause() {
        assertThat(claims)
                .extracting(ClaimReading::quote)
                .containsExactly(
                        "They also claimed that 30 Malian soldiers were killed",
                        "They also claimed that 30 Malian soldiers were killed, and thirty more were injured",
                        ARMY,
                        ARMY,
                        ARMY + ", while seventeen jihadists were killed and over a hundred apprehended",
                        ARMY + ", while seventeen jihadists were killed and over a hundred apprehended",
                        "An AFP source then claimed the next day that the Malian death toll was over thirty killed",
                        "The bodies of the 30 soldiers killed were interred during a military ceremony in Gao on"
                                + " November 20",
                        "However, the bodies of thirteen other soldiers were discovered on November 21, bringing the"
                                + " death toll to 43 killed");
    }

    @Test
    void givesWhereTheQuoteStands() {
        assertThat(claims).allSatisfy(claim -> {
            int start = text.offsetByCodePoints(0, claim.start());
            int end = text.offsetByCodePoints(0, claim.end());
            assertThat(text.substring(start, end)).isEqualTo(claim.quote());
            assertThat(claim.quote()).contains(claim.figure().text());
            assertThat(claim.section()).isEqualTo("Aftermath");
        });
        assertThat(claims).extracting(ClaimReading::line).containsExactly(23, 23, 25, 25, 25, 25, 25, 25, 25);
    }

    @Test
    void leavesOutTheOtherEventAndTheThirteenMoreAndSaysSo() {
        assertThat(battle.notices())
                .extracting(Notice::line, Notice::words, Notice::reason)
                .contains(
                        tuple(18, "several American and Nigerian soldiers dead", Doubt.PARTY_OF_NO_SIDE.reason()),
                        tuple(25, "bodies of thirteen other soldiers", Doubt.SOME_OF_THEM.reason()));
    }
}
