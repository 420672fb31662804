package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.derivation.ClaimBuilder.claim;
import static org.conflictevents.derivation.ClaimBuilder.claimOfMoreThan;
import static org.conflictevents.derivation.ClaimBuilder.linked;

import java.util.Map;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.junit.jupiter.api.Test;

class RestatementsTests {

    @Test
    void prefersTheSameClaimantToItsSideAndItsSideToNobody() {
        ClaimBuilder infobox = claim(1, 30).by("army").ofTheSide(1).inInfobox();
        ClaimBuilder nobody = claim(2, 30).on("2020-01-01");
        ClaimBuilder government = claim(3, 30).by("government").ofTheSide(1).on("2020-01-02");
        ClaimBuilder army = claim(4, 30).by("army").ofTheSide(1).on("2020-01-03");

        assertThat(link(infobox, nobody)).containsEntry("c1", "c2");
        assertThat(link(infobox, nobody, government)).containsEntry("c1", "c3");
        assertThat(link(infobox, nobody, government, army)).containsEntry("c1", "c4");
    }

    @Test
    void unattributedInfoboxPrefersTheUnattributedSentence() {
        assertThat(link(
                        claim(1, 30).inInfobox(),
                        claim(2, 30).by("un").on("2020-01-01"),
                        claim(3, 30).on("2020-01-02")))
                .containsOnly(Map.entry("c1", "c3"));
    }

    @Test
    void ofEqualMatchesTheEarliestIsRestated() {
        assertThat(link(
                        claim(1, 30).by("un").inInfobox(),
                        claim(2, 30).by("un").on("2020-01-02"),
                        claim(3, 30).by("un").on("2020-01-01")))
                .containsOnly(Map.entry("c1", "c3"));
    }

    @Test
    void doesNotLinkAnotherVoiceFigureTypeOrSide() {
        ClaimBuilder infobox = claim(1, 30).by("un").inInfobox();

        assertThat(link(infobox, claim(2, 30).by("afp").on("2020-01-01"))).isEmpty();
        assertThat(link(infobox, claim(2, 31).by("un").on("2020-01-01"))).isEmpty();
        assertThat(link(infobox, claimOfMoreThan(2, 30).by("un").on("2020-01-01")))
                .isEmpty();
        assertThat(link(infobox, claim(2, 30).ofSide(2).by("un").on("2020-01-01")))
                .isEmpty();
        assertThat(link(infobox, claim(2, 30).of(CasualtyType.INJURED).by("un").on("2020-01-01")))
                .isEmpty();
        assertThat(link(infobox, claim(2, 30).by("un").on("2020-01-01").asPart()))
                .isEmpty();
    }

    @Test
    void onlyUndatedInfoboxClaimsRestateDatedProse() {
        assertThat(link(claim(1, 30).by("un").inInfobox(), claim(2, 30).by("un")))
                .isEmpty();
        assertThat(link(
                        claim(1, 30).by("un").inInfobox().on("2020-01-03"),
                        claim(2, 30).by("un").on("2020-01-01")))
                .isEmpty();
        assertThat(link(claim(1, 30).by("un"), claim(2, 30).by("un").on("2020-01-01")))
                .isEmpty();
    }

    @Test
    void sentenceOfNobodyBecomesTheStatementOfOneVoiceOnly() {
        assertThat(link(
                        claim(1, 30).by("army").ofTheSide(1).inInfobox(),
                        claim(2, 30).by("un").inInfobox(),
                        claim(3, 30).by("government").ofTheSide(1).inInfobox(),
                        claim(4, 30).on("2020-01-01")))
                .containsOnly(Map.entry("c1", "c4"), Map.entry("c3", "c4"));
    }

    @Test
    void restatingClaimLendsItsVoiceToTheSentence() {
        DerivedFigure figure = Derivation.derive(
                        linked(
                                claim(1, 43).by("mali").ofTheSide(1).inInfobox(),
                                claim(2, 24).by("malian-army").ofTheSide(1).on("2020-01-01"),
                                claim(3, 43).on("2020-01-02")),
                        null,
                        Rule.OWN)
                .figures()
                .get(0);

        assertThat(figure.basis()).containsExactly("c3");
        assertThat(figure.best()).isEqualTo(43);
        assertThat(figure.claims()).isEqualTo(2);
    }

    private static Map<String, String> link(ClaimBuilder... claims) {
        return Restatements.link(linked(claims));
    }
}
