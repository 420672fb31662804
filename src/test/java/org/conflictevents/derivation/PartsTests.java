package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.derivation.ClaimBuilder.claim;
import static org.conflictevents.derivation.ClaimBuilder.claimOfDozens;
import static org.conflictevents.derivation.ClaimBuilder.claimOfRange;
import static org.conflictevents.derivation.ClaimBuilder.claimOfUpTo;
import static org.conflictevents.derivation.ClaimBuilder.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conflictevents.derivation.SetAside.Reason;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Rule;
import org.junit.jupiter.api.Test;

/** Figures of parts of a side: "24 soldiers and 3 policemen killed". */
class PartsTests {

    @Test
    void partsOfOneStatementAddUp() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers"), claim(2, 3).group("policemen").inStatement(1));

        assertThat(figure)
                .extracting(DerivedFigure::low, DerivedFigure::best, DerivedFigure::high)
                .containsExactly(27L, 27L, 27L);
        assertThat(figure.highOpen()).isFalse();
        assertThat(figure.claims()).isEqualTo(2);
        assertThat(figure.basis()).containsExactly("c1", "c2");
    }

    @Test
    void vaguePartLeavesTheSumOpenUpwards() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers"),
                claimOfDozens(2).group("policemen").inStatement(1));

        assertThat(figure.best()).isEqualTo(24);
        assertThat(figure.lowOpen()).isFalse();
        assertThat(figure.highOpen()).isTrue();
        assertThat(figure.basis()).containsExactly("c1", "c2");
    }

    @Test
    void boundsOfPartsAddUpEachForItself() {
        DerivedFigure figure = only(
                claimOfRange(1, 20, 24).group("soldiers"),
                claimOfUpTo(2, 3).group("policemen").inStatement(1));

        assertThat(figure)
                .extracting(DerivedFigure::low, DerivedFigure::best, DerivedFigure::high)
                .containsExactly(20L, 20L, 27L);
        assertThat(figure.highOpen()).isFalse();
    }

    @Test
    void partsOfSeveralStatementsDoNotAddUp() {
        DerivedFigure figure = only(claim(1, 24).group("soldiers"), claim(2, 3).group("policemen"));

        assertAtLeast(figure, 24, "c1");
        assertThat(figure.setAside()).containsExactly(new SetAside("c2", Reason.PART_OF_TOTAL, null));
    }

    @Test
    void partsByDifferentVoicesDoNotAddUp() {
        assertAtLeast(
                only(
                        claim(1, 24).group("soldiers").by("army"),
                        claim(2, 3).group("policemen").by("un").inStatement(1)),
                24,
                "c1");
    }

    @Test
    void partsThatMayOverlapDoNotAddUp() {
        assertAtLeast(
                only(
                        claim(1, 24).overlappingGroup("soldiers"),
                        claim(2, 5).overlappingGroup("officers").inStatement(1)),
                24,
                "c1");
    }

    @Test
    void oneGroupTwiceInAStatementDoesNotAddUp() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers"), claim(2, 30).group("Soldiers").inStatement(1));

        assertThat(figure)
                .extracting(DerivedFigure::low, DerivedFigure::best, DerivedFigure::high)
                .containsExactly(24L, 24L, 30L);
        assertThat(figure.highOpen()).isTrue();
    }

    @Test
    void partAloneSaysOnlyThatThereAreAsManyAtLeast() {
        assertAtLeast(only(claim(1, 3).group("policemen")), 3, "c1");
    }

    @Test
    void partAloneIsSetAsideWhereTheWholeIsKnown() {
        DerivedFigure figure = only(
                claim(1, 3).group("policemen").by("un").on("2020-01-02"),
                claim(2, 20).by("army").on("2020-01-01"));

        assertThat(figure.best()).isEqualTo(20);
        assertThat(figure.basis()).containsExactly("c2");
        assertThat(figure.setAside()).containsExactly(new SetAside("c1", Reason.PART_OF_TOTAL, null));
    }

    @Test
    void partAloneCountsAsOfADayBeforeTheWholeIsKnown() {
        List<Claim> claims = linked(
                claim(1, 3).group("policemen").by("un").on("2020-01-01"),
                claim(2, 20).by("army").on("2020-01-02"));

        DerivedFigure before = Derivation.derive(claims, LocalDate.parse("2020-01-01"), Rule.LATEST)
                .figures()
                .get(0);
        assertAtLeast(before, 3, "c1");
    }

    @Test
    void wholeWithoutANumberDoesNotHideAPart() {
        DerivedFigure figure = only(claimOfDozens(1), claim(2, 3).group("policemen"));

        assertThat(figure.best()).isEqualTo(3);
        assertThat(figure.basis()).containsExactly("c1", "c2");
    }

    @Test
    void laterWholeOfTheSameVoiceReplacesItsSum() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers").by("army").on("2020-01-01"),
                claim(2, 3).group("policemen").by("army").on("2020-01-01").inStatement(1),
                claim(3, 30).by("army").on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c3");
        assertThat(figure.setAside())
                .containsExactly(
                        new SetAside("c1", Reason.SUPERSEDED, "c3"), new SetAside("c2", Reason.SUPERSEDED, "c3"));
    }

    @Test
    void partIsNotReplacedByTheWholeButByALaterFigureOfTheSamePart() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers").by("army").on("2020-01-01"),
                claim(2, 26).group("soldiers").by("army").on("2020-01-02"));

        assertAtLeast(figure, 26, "c2");
        assertThat(figure.setAside()).containsExactly(new SetAside("c1", Reason.SUPERSEDED, "c2"));
    }

    @Test
    void partsOfTheInfoboxRestateThoseOfTheProse() {
        DerivedFigure figure = only(
                claim(1, 24).group("soldiers").by("army").inInfobox(),
                claim(2, 3).group("policemen").by("army").inInfobox().inStatement(1),
                claim(3, 3).group("policemen").by("army").on("2020-01-01"),
                claim(4, 24).group("soldiers").by("army").on("2020-01-01").inStatement(3));

        assertThat(figure.best()).isEqualTo(27);
        assertThat(figure.claims()).isEqualTo(4);
        assertThat(figure.basis()).containsExactly("c3", "c4");
        assertThat(figure.setAside())
                .containsExactly(new SetAside("c1", Reason.RESTATES, "c4"), new SetAside("c2", Reason.RESTATES, "c3"));
    }

    @Test
    void partsRestateNothingWhereOneOfThemIsNew() {
        List<Claim> claims = linked(
                claim(1, 24).group("soldiers").by("army").inInfobox(),
                claim(2, 4).group("policemen").by("army").inInfobox().inStatement(1),
                claim(3, 3).group("policemen").by("army").on("2020-01-01"),
                claim(4, 24).group("soldiers").by("army").on("2020-01-01").inStatement(3));

        assertThat(claims).extracting(Claim::restates).containsOnlyNulls();
    }

    @Test
    void wholeRestatesNoPart() {
        assertThat(linked(
                        claim(1, 24).inInfobox(), claim(2, 24).group("soldiers").on("2020-01-01")))
                .extracting(Claim::restates)
                .containsOnlyNulls();
    }

    @Test
    void sumsAreComparedWithWholes() {
        assertThat(statuses(
                        claim(1, 24).group("soldiers").by("army"),
                        claim(2, 3).group("policemen").by("army").inStatement(1),
                        claim(3, 27).by("un")))
                .containsOnly(
                        Map.entry("c1", ClaimStatus.CORROBORATED),
                        Map.entry("c2", ClaimStatus.CORROBORATED),
                        Map.entry("c3", ClaimStatus.CORROBORATED));
    }

    @Test
    void wholeBelowAPartIsDisputedAndAnotherPartIsNot() {
        assertThat(statuses(
                        claim(1, 24).group("soldiers").by("army"),
                        claim(2, 20).by("un"),
                        claim(3, 3).group("policemen").by("afp"),
                        claim(4, 3).group("gendarmes").by("bbc")))
                .containsOnly(
                        Map.entry("c1", ClaimStatus.DISPUTED),
                        Map.entry("c2", ClaimStatus.DISPUTED),
                        Map.entry("c3", ClaimStatus.REPORTED),
                        Map.entry("c4", ClaimStatus.REPORTED));
    }

    private static void assertAtLeast(DerivedFigure figure, long persons, String basis) {
        assertThat(figure)
                .extracting(DerivedFigure::low, DerivedFigure::best, DerivedFigure::high)
                .containsExactly(persons, persons, persons);
        assertThat(figure.highOpen()).isTrue();
        assertThat(figure.basis()).containsExactly(basis);
    }

    private static DerivedFigure only(ClaimBuilder... claims) {
        List<DerivedFigure> figures =
                Derivation.derive(linked(claims), null, Rule.LATEST).figures();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static Map<String, ClaimStatus> statuses(ClaimBuilder... claims) {
        return Statuses.of(linked(claims), null);
    }
}
