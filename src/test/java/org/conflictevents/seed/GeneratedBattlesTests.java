package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.ClaimReading;
import org.junit.jupiter.api.Test;

/** Generated battles are as true to their articles as what the reader makes of real ones. */
class GeneratedBattlesTests {

    private static final List<LoadedArticle> ARTICLES = GeneratedBattles.generate(200);

    @Test
    void quotesAreCutFromTheTextAtTheirSpans() {
        assertThat(ARTICLES).allSatisfy(article -> {
            String text = article.text();
            assertThat(article.reading().claims()).allSatisfy(claim -> {
                assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.quote());
                assertThat(claim.quote()).contains(claim.figure().text());
                assertThat(claim.line())
                        .isEqualTo(
                                (int) text.substring(0, claim.start()).lines().count()
                                        + (text.charAt(claim.start() - 1) == '\n' ? 1 : 0));
            });
        });
    }

    @Test
    void eightClaimsAreMadeOfABattleOnAverage() {
        List<ClaimReading> claims = ARTICLES.stream()
                .flatMap(article -> article.reading().claims().stream())
                .toList();

        assertThat(claims).hasSize(8 * ARTICLES.size());
    }

    @Test
    void theSameBattlesAreGeneratedEveryTime() {
        assertThat(GeneratedBattles.generate(200))
                .extracting(LoadedArticle::checksum)
                .isEqualTo(ARTICLES.stream().map(LoadedArticle::checksum).toList());
    }
}
