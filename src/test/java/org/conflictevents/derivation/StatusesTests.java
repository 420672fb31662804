package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.derivation.ClaimBuilder.claim;
import static org.conflictevents.derivation.ClaimBuilder.claimOfDozens;
import static org.conflictevents.derivation.ClaimBuilder.claimOfMoreThan;
import static org.conflictevents.derivation.ClaimBuilder.claimOfRange;
import static org.conflictevents.derivation.ClaimBuilder.linked;
import static org.conflictevents.vocabulary.ClaimStatus.CORROBORATED;
import static org.conflictevents.vocabulary.ClaimStatus.DISPUTED;
import static org.conflictevents.vocabulary.ClaimStatus.REPORTED;
import static org.conflictevents.vocabulary.ClaimStatus.SUPERSEDED;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.vocabulary.ClaimStatus;
import org.junit.jupiter.api.Test;

class StatusesTests {

    @Test
    void sameFigureOfTwoIndependentClaimantsIsCorroborated() {
        assertThat(statuses(claim(1, 30).by("army").ofTheSide(1), claim(2, 30).by("un")))
                .containsExactly(CORROBORATED, CORROBORATED);
    }

    @Test
    void sameFigureOfOneSidesOrgansIsOnlyReported() {
        assertThat(statuses(
                        claim(1, 30).by("army").ofTheSide(1),
                        claim(2, 30).by("government").ofTheSide(1)))
                .containsExactly(REPORTED, REPORTED);
    }

    @Test
    void overlappingRangesAgree() {
        assertThat(statuses(claimOfRange(1, 20, 30).by("army"), claim(2, 30).by("un")))
                .containsExactly(CORROBORATED, CORROBORATED);
    }

    @Test
    void openFigureDoesNotAgreeMerelyBecauseItDoesNotContradict() {
        assertThat(statuses(claimOfMoreThan(1, 30).by("army"), claim(2, 43).by("un")))
                .containsExactly(REPORTED, REPORTED);
        assertThat(statuses(
                        claimOfMoreThan(1, 30).by("army"),
                        claimOfMoreThan(2, 30).by("un")))
                .containsExactly(CORROBORATED, CORROBORATED);
        assertThat(statuses(claimOfDozens(1).by("army"), claimOfDozens(2).by("un")))
                .containsExactly(REPORTED, REPORTED);
    }

    @Test
    void figuresThatExcludeEachOtherAreDisputedEvenIfAThirdAgrees() {
        assertThat(statuses(
                        claim(1, 30).by("army"),
                        claim(2, 30).by("un"),
                        claimOfMoreThan(3, 30).by("afp")))
                .containsExactly(DISPUTED, DISPUTED, DISPUTED);
    }

    @Test
    void nobodysFigureNeitherDisputesNorCorroborates() {
        assertThat(statuses(claim(1, 30).by("army"), claim(2, 30), claim(3, 50)))
                .containsExactly(REPORTED, REPORTED, REPORTED);
    }

    @Test
    void supersededFigureDisputesNothingAnyMore() {
        assertThat(statuses(
                        claim(1, 24).by("army").on("2020-01-01"),
                        claim(2, 30).by("army").on("2020-01-02"),
                        claim(3, 30).by("un").on("2020-01-02")))
                .containsExactly(SUPERSEDED, CORROBORATED, CORROBORATED);
    }

    @Test
    void figureOfTheSameDayIsSupersededWhereTheWordsSayThatTheNextCameLater() {
        ClaimBuilder first = claim(1, 15).by("army").on("2020-01-01").inStatement(10);

        assertThat(statuses(first, claim(2, 35).by("army").on("2020-01-01").inStatement(20)))
                .containsExactly(REPORTED, REPORTED);
        assertThat(statuses(
                        first,
                        claim(2, 35).by("army").on("2020-01-01").inStatement(20).laterThatDay()))
                .containsExactly(SUPERSEDED, REPORTED);
        assertThat(statuses(
                        claim(1, 15).by("army").on("2020-01-01").inStatement(10).laterThatDay(),
                        claim(2, 35).by("army").on("2020-01-01").inStatement(20)))
                .containsExactly(REPORTED, REPORTED);
    }

    @Test
    void restatingClaimHasTheStatusOfTheRestatedAndDoesNotCorroborateIt() {
        assertThat(statuses(
                        claim(1, 24).by("army").inInfobox(),
                        claim(2, 24).by("army").on("2020-01-01")))
                .containsExactly(REPORTED, REPORTED);
    }

    @Test
    void statusIsThatOfTheDay() {
        List<Claim> claims = linked(
                claim(1, 24).by("army").on("2020-01-01"),
                claim(2, 40).by("un").on("2020-01-02"),
                claim(3, 40).by("army").on("2020-01-03"));

        assertThat(Statuses.of(claims, LocalDate.parse("2020-01-01"))).containsOnlyKeys("c1");
        assertThat(Statuses.of(claims, LocalDate.parse("2020-01-02")))
                .containsEntry("c1", DISPUTED)
                .containsEntry("c2", DISPUTED);
        assertThat(Statuses.of(claims, LocalDate.parse("2020-01-03")))
                .containsEntry("c1", SUPERSEDED)
                .containsEntry("c2", CORROBORATED)
                .containsEntry("c3", CORROBORATED);
    }

    @Test
    void partOfATotalIsOnlyReported() {
        assertThat(statuses(claim(1, 5).by("army").asPart(), claim(2, 30).by("un")))
                .containsExactly(REPORTED, REPORTED);
    }

    private static List<ClaimStatus> statuses(ClaimBuilder... builders) {
        List<Claim> claims = linked(builders);
        var statuses = Statuses.of(claims, null);
        return claims.stream().map(claim -> statuses.get(claim.id())).toList();
    }
}
