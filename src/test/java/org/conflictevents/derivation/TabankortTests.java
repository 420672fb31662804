package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.vocabulary.ClaimStatus.DISPUTED;
import static org.conflictevents.vocabulary.ClaimStatus.REPORTED;
import static org.conflictevents.vocabulary.ClaimStatus.SUPERSEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conflictevents.derivation.SetAside.Reason;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was known of one battle on which day; the tables were written from the article's sentences, by hand. */
class TabankortTests {

    private final List<Claim> claims = Tabankort.claims();

    @ParameterizedTest(name = "side {0} {1} as of {2}: {3}/{4}/{5} open {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, KILLED,   2019-11-18, 24, 24, 24, false, 1",
                "1, KILLED,   2019-11-19, 24, 31, 31, true,  2",
                "1, KILLED,   2019-11-20, 24, 30, 31, true,  5",
                "1, KILLED,   2019-11-21, 30, 43, 43, true,  6",
                "1, KILLED,   -,          30, 43, 43, true,  6",
                "1, INJURED,  2019-11-18, 29, 29, 29, false, 1",
                "1, INJURED,  2019-11-19, 29, 29, 29, false, 1",
                "1, INJURED,  2019-11-20, 29, 30, 30, false, 3",
                "1, INJURED,  2019-11-21, 29, 30, 30, false, 3",
                "1, INJURED,  -,          29, 30, 30, false, 3",
                "2, KILLED,   2019-11-18, 17, 17, 17, false, 2",
                "2, KILLED,   2019-11-21, 17, 17, 17, false, 2",
                "2, KILLED,   -,          17, 17, 17, false, 2",
                "2, CAPTURED, 2019-11-18, 101, 101, 101, true, 1",
                "2, CAPTURED, 2019-11-21, 101, 101, 101, true, 1",
                "2, CAPTURED, -,          100, 101, 101, true, 2",
            })
    void derivesWhatWasKnownOnTheDay(
            int side,
            CasualtyType type,
            @Nullable LocalDate asOf,
            Long low,
            Long best,
            Long high,
            boolean highOpen,
            int count) {
        DerivedFigure figure = figure(side, type, asOf, Rule.LATEST);

        assertThat(figure.low()).isEqualTo(low);
        assertThat(figure.best()).isEqualTo(best);
        assertThat(figure.high()).isEqualTo(high);
        assertThat(figure.highOpen()).isEqualTo(highOpen);
        assertThat(figure.lowOpen()).isFalse();
        assertThat(figure.claims()).isEqualTo(count);
    }

    @ParameterizedTest(name = "side {0} {1} as of {2} by rule {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, KILLED, 2019-11-18, LOWEST, 24",
                "1, KILLED, 2019-11-18, HIGHEST, 24",
                "1, KILLED, 2019-11-18, OWN, 24",
                "1, KILLED, 2019-11-18, OPPONENT, -",
                "1, KILLED, 2019-11-18, THIRD_PARTY, -",
                "1, KILLED, 2019-11-19, LOWEST, 24",
                "1, KILLED, 2019-11-19, HIGHEST, 31",
                "1, KILLED, 2019-11-19, OWN, 24",
                "1, KILLED, 2019-11-19, OPPONENT, -",
                "1, KILLED, 2019-11-19, THIRD_PARTY, 31",
                "1, KILLED, 2019-11-20, LOWEST, 24",
                "1, KILLED, 2019-11-20, HIGHEST, 31",
                "1, KILLED, 2019-11-20, OWN, 24",
                "1, KILLED, 2019-11-20, OPPONENT, 30",
                "1, KILLED, 2019-11-20, THIRD_PARTY, 31",
                "1, KILLED, -, LOWEST, 30",
                "1, KILLED, -, HIGHEST, 43",
                "1, KILLED, -, OWN, 43",
                "1, KILLED, -, OPPONENT, 30",
                "1, KILLED, -, THIRD_PARTY, 31",
                "1, INJURED, -, LOWEST, 29",
                "1, INJURED, -, HIGHEST, 30",
                "1, INJURED, -, OWN, 29",
                "1, INJURED, 2019-11-19, OPPONENT, -",
                "1, INJURED, -, OPPONENT, 30",
                "1, INJURED, -, THIRD_PARTY, -",
                "2, KILLED, -, LOWEST, 17",
                "2, KILLED, -, HIGHEST, 17",
                "2, KILLED, -, OWN, -",
                "2, KILLED, -, OPPONENT, 17",
                "2, KILLED, -, THIRD_PARTY, -",
                "2, CAPTURED, -, LOWEST, 100",
                "2, CAPTURED, -, HIGHEST, 101",
                "2, CAPTURED, -, OWN, -",
                "2, CAPTURED, -, OPPONENT, 101",
                "2, CAPTURED, -, THIRD_PARTY, -",
            })
    void choosesTheBestFigureByTheRule(
            int side, CasualtyType type, @Nullable LocalDate asOf, Rule rule, @Nullable Long best) {
        assertThat(figure(side, type, asOf, rule).best()).isEqualTo(best);
    }

    @Test
    void knowsNothingBeforeTheFirstClaim() {
        Derived derived = Derivation.derive(claims, LocalDate.parse("2019-11-17"), Rule.LATEST);

        assertThat(derived.figures()).isEmpty();
        assertThat(derived.setAside()).hasSize(14);
    }

    @Test
    void linksTheInfoboxToTheDatedSentences() {
        assertThat(Restatements.link(claims))
                .containsOnly(
                        Map.entry("c1", "c14"), Map.entry("c2", "c6"), Map.entry("c3", "c7"), Map.entry("c4", "c10"));
    }

    @Test
    void listsTheClaimsUsedAndThoseSetAside() {
        DerivedFigure killed = figure(1, CasualtyType.KILLED, null, Rule.LATEST);

        assertThat(killed.basis()).containsExactly("c6", "c12", "c13", "c14");
        assertThat(killed.setAside())
                .containsExactly(
                        new SetAside("c1", Reason.RESTATES, "c14"),
                        new SetAside("c2", Reason.RESTATES, "c6"),
                        new SetAside("c8", Reason.SUPERSEDED, "c14"));
    }

    @Test
    void saysWhyClaimsTakeNoPartAsOfADay() {
        Derived derived = Derivation.derive(claims, LocalDate.parse("2019-11-19"), Rule.LATEST);

        assertThat(derived.setAside())
                .containsExactly(
                        new SetAside("c1", Reason.RESTATES, "c14"),
                        new SetAside("c2", Reason.RESTATES, "c6"),
                        new SetAside("c3", Reason.RESTATES, "c7"),
                        new SetAside("c4", Reason.RESTATES, "c10"),
                        new SetAside("c5", Reason.UNDATED, null),
                        new SetAside("c6", Reason.AFTER_AS_OF, null),
                        new SetAside("c7", Reason.AFTER_AS_OF, null),
                        new SetAside("c13", Reason.AFTER_AS_OF, null),
                        new SetAside("c14", Reason.AFTER_AS_OF, null));
    }

    @Test
    void givesEachClaimItsStatus() {
        Map<String, ClaimStatus> statuses = Statuses.of(claims, null);

        assertThat(statuses)
                .hasSize(14)
                .containsEntry("c8", SUPERSEDED)
                // 43 say Mali and Niger, 30 says ISGS, more than 30 says the AFP source.
                .containsEntry("c1", DISPUTED)
                .containsEntry("c14", DISPUTED)
                .containsEntry("c2", DISPUTED)
                .containsEntry("c6", DISPUTED)
                .containsEntry("c12", DISPUTED)
                // The burial of 30 is nobody's claim.
                .containsEntry("c13", REPORTED)
                .containsEntry("c7", DISPUTED)
                .containsEntry("c9", DISPUTED)
                // Only Mali says so, twice.
                .containsEntry("c4", REPORTED)
                .containsEntry("c10", REPORTED)
                .containsEntry("c5", REPORTED)
                .containsEntry("c11", REPORTED);
    }

    @Test
    void givesNoStatusToWhatWasNotYetClaimed() {
        assertThat(Statuses.of(claims, LocalDate.parse("2019-11-18")))
                .containsOnly(
                        Map.entry("c8", REPORTED),
                        Map.entry("c9", REPORTED),
                        Map.entry("c10", REPORTED),
                        Map.entry("c4", REPORTED),
                        Map.entry("c11", REPORTED));
    }

    @Test
    void tellsHowTheTollGrew() {
        List<TimelineDay> timeline = Chronology.timeline(claims, Rule.LATEST);

        assertThat(timeline)
                .extracting(TimelineDay::date)
                .containsExactly(
                        LocalDate.parse("2019-11-18"),
                        LocalDate.parse("2019-11-19"),
                        LocalDate.parse("2019-11-20"),
                        LocalDate.parse("2019-11-21"));
        assertThat(timeline)
                .extracting(TimelineDay::claims)
                .containsExactly(
                        List.of("c8", "c9", "c10", "c11"), List.of("c12"), List.of("c6", "c7", "c13"), List.of("c14"));
        assertThat(timeline).extracting(day -> day.figures().get(0).best()).containsExactly(24L, 31L, 30L, 43L);
    }

    private DerivedFigure figure(int side, CasualtyType type, @Nullable LocalDate asOf, Rule rule) {
        return Derivation.derive(claims, asOf, rule).figures().stream()
                .filter(figure -> Integer.valueOf(side).equals(figure.subject().side())
                        && figure.subject().type() == type)
                .findFirst()
                .orElseThrow();
    }
}
