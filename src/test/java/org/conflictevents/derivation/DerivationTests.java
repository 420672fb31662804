package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.conflictevents.derivation.ClaimBuilder.claim;
import static org.conflictevents.derivation.ClaimBuilder.claimOfDozens;
import static org.conflictevents.derivation.ClaimBuilder.claimOfMoreThan;
import static org.conflictevents.derivation.ClaimBuilder.claimOfRange;
import static org.conflictevents.derivation.ClaimBuilder.claimOfUpTo;
import static org.conflictevents.derivation.ClaimBuilder.linked;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.derivation.SetAside.Reason;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.vocabulary.Victims;
import org.junit.jupiter.api.Test;

class DerivationTests {

    @Test
    void laterFigureOfTheSameClaimantReplacesTheEarlier() {
        DerivedFigure figure = only(
                claim(1, 20).by("un").on("2020-01-01"),
                claim(2, 25).by("un").on("2020-01-02"),
                claim(3, 28).by("un").on("2020-01-03"));

        assertThat(figure.basis()).containsExactly("c3");
        assertThat(figure.setAside())
                .containsExactly(
                        new SetAside("c1", Reason.SUPERSEDED, "c2"), new SetAside("c2", Reason.SUPERSEDED, "c3"));
    }

    @Test
    void organsOfOneSideAreOneVoice() {
        DerivedFigure figure = only(
                claim(1, 20).by("army").ofTheSide(1).on("2020-01-01"),
                claim(2, 25).by("government").ofTheSide(1).on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c2");
    }

    @Test
    void thirdPartiesAreVoicesOfTheirOwn() {
        DerivedFigure figure = only(
                claim(1, 20).by("un").on("2020-01-01"), claim(2, 25).by("afp").on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c1", "c2");
    }

    @Test
    void whatNobodyIsNamedForReplacesNothing() {
        DerivedFigure figure = only(claim(1, 20).on("2020-01-01"), claim(2, 25).on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c1", "c2");
    }

    @Test
    void figuresOfOneDayStandBesideEachOther() {
        DerivedFigure figure = only(
                claim(1, 25).by("un").on("2020-01-01"), claim(2, 20).by("un").on("2020-01-01"));

        assertThat(figure.basis()).containsExactly("c1", "c2");
        assertThat(figure.best()).as("the lower of the latest day").isEqualTo(20);
    }

    @Test
    void undatedFiguresNeitherReplaceNorAreReplaced() {
        DerivedFigure figure = only(
                claim(1, 25).by("un"),
                claim(2, 20).by("un").on("2020-01-01"),
                claim(3, 40).by("un"));

        assertThat(figure.basis()).containsExactly("c1", "c2", "c3");
        assertThat(figure.best()).as("the only dated one").isEqualTo(20);
    }

    @Test
    void sameFigureSaidAgainReplacesNothing() {
        DerivedFigure figure = only(
                claim(1, 20).by("un").on("2020-01-01"), claim(2, 20).by("un").on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c1", "c2");
        assertThat(figure.claims()).isEqualTo(2);
    }

    @Test
    void dozensReplaceNoNumberButAreReplacedByOne() {
        DerivedFigure figure = only(
                claim(1, 24).by("un").on("2020-01-01"),
                claimOfDozens(2).by("un").on("2020-01-02"),
                claimOfDozens(3).by("afp").on("2020-01-01"),
                claim(4, 30).by("afp").on("2020-01-02"));

        assertThat(figure.basis()).containsExactly("c1", "c2", "c4");
    }

    @Test
    void dozensAloneAreAFigureWithoutNumbers() {
        DerivedFigure figure = only(claimOfDozens(1));

        assertThat(figure.low()).isNull();
        assertThat(figure.best()).isNull();
        assertThat(figure.high()).isNull();
        assertThat(figure.lowOpen()).isTrue();
        assertThat(figure.highOpen()).isTrue();
        assertThat(figure.basis()).containsExactly("c1");
    }

    @Test
    void dozensBesideANumberOnlyOpenTheRange() {
        DerivedFigure figure = only(
                claim(1, 24).by("army").on("2020-01-01"),
                claimOfDozens(2).by("afp").on("2020-01-02"));

        assertThat(List.of(figure.low(), figure.best(), figure.high())).containsExactly(24L, 24L, 24L);
        assertThat(figure.highOpen()).isTrue();
    }

    @Test
    void upToOpensTheRangeDownwards() {
        DerivedFigure figure = only(claimOfUpTo(1, 30));

        assertThat(List.of(figure.low(), figure.best(), figure.high())).containsExactly(30L, 30L, 30L);
        assertThat(figure.lowOpen()).isTrue();
        assertThat(figure.highOpen()).isFalse();
    }

    @Test
    void bestOfARangeIsItsLowerEnd() {
        DerivedFigure figure = only(claimOfRange(1, 20, 30));

        assertThat(List.of(figure.low(), figure.best(), figure.high())).containsExactly(20L, 20L, 30L);
    }

    @Test
    void saidToBeNoneIsZeroAndNothingSaidIsNoFigure() {
        Derived derived = derive(null, claim(1, 0).of(CasualtyType.CAPTURED));

        assertThat(derived.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.subject().type()).isEqualTo(CasualtyType.CAPTURED);
            assertThat(figure.best()).isZero();
        });
    }

    @Test
    void partsOfATotalAreNotCounted() {
        Derived derived = derive(null, claim(1, 50), claim(2, 17).asPart());

        assertThat(derived.figures().get(0).high()).isEqualTo(50);
        assertThat(derived.figures().get(0).low()).isEqualTo(50);
        assertThat(derived.setAside()).containsExactly(new SetAside("c2", Reason.PART_OF_TOTAL, null));
    }

    @Test
    void victimsOfNoSideAreThirdPartysWhoeverSpeaks() {
        ClaimBuilder[] claims = {
            claim(1, 3).of(Victims.CIVILIANS).by("army").ofTheSide(1).on("2020-01-01"),
            claim(2, 4).of(Victims.UNKNOWN)
        };

        List<DerivedFigure> figures =
                Derivation.derive(linked(claims), null, Rule.THIRD_PARTY).figures();

        assertThat(figures)
                .extracting(figure -> figure.subject().victims())
                .containsExactly(Victims.CIVILIANS, Victims.UNKNOWN);
        assertThat(figures).extracting(DerivedFigure::best).containsExactly(3L, null);
    }

    @Test
    void figuresAreOrderedBySideVictimsAndType() {
        Derived derived = derive(
                null,
                claim(1, 1).of(Victims.CIVILIANS),
                claim(2, 1).ofSide(2).of(CasualtyType.CAPTURED),
                claim(3, 1).ofSide(2),
                claim(4, 1).of(CasualtyType.MISSING));

        assertThat(derived.figures())
                .extracting(figure -> figure.basis().get(0))
                .containsExactly("c4", "c3", "c2", "c1");
    }

    @Test
    void undatedClaimsTakeNoPartAsOfADay() {
        Derived derived =
                derive(LocalDate.parse("2030-01-01"), claim(1, 5), claim(2, 6).on("2020-01-01"));

        assertThat(derived.figures().get(0).basis()).containsExactly("c2");
        assertThat(derived.setAside()).containsExactly(new SetAside("c1", Reason.UNDATED, null));
    }

    @Test
    void refusesTwoClaimsWithOneId() {
        assertThatThrownBy(() -> derive(null, claim(1, 5), claim(1, 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two claims have the id c1");
    }

    @Test
    void refusesToRestateWhatIsNotThere() {
        List<Claim> claims = List.of(claimOfMoreThan(1, 5).build().restating("c9"));

        assertThatThrownBy(() -> Derivation.derive(claims, null, Rule.LATEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("c1 cannot restate c9");
    }

    private static DerivedFigure only(ClaimBuilder... claims) {
        List<DerivedFigure> figures = derive(null, claims).figures();
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private static Derived derive(LocalDate asOf, ClaimBuilder... claims) {
        return Derivation.derive(linked(claims), asOf, Rule.LATEST);
    }
}
