package org.conflictevents.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Part;
import org.conflictevents.vocabulary.Qualifier;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws that hold for any claims: tried on many random battles, the same ones in every run. */
class DerivationLawsTests {

    private static final int BATTLES = 3000;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
    private static final int DAYS = 4;

    @Test
    void lowIsAtMostBestAndBestAtMostHigh() {
        forAnyFigure((claims, figure) -> {
            if (figure.low() == null) {
                assertThat(figure.high()).isNull();
                assertThat(figure.best()).isNull();
            } else {
                assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
            }
            if (figure.best() != null) {
                assertThat(figure.best()).isBetween(figure.low(), figure.high());
            }
        });
    }

    @Test
    void eachClaimIsInOneBasisOrSetAside() {
        forAnyBattle((claims, asOf) -> {
            Derived derived = Derivation.derive(claims, asOf, Rule.LATEST);
            List<String> ids = Stream.concat(
                            derived.figures().stream().flatMap(figure -> figure.basis().stream()),
                            derived.setAside().stream().map(SetAside::claim))
                    .toList();
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            claims.stream().map(Claim::id).toList());
        });
    }

    @Test
    void setAsideOfAFigureIsAmongAllThatIsSetAside() {
        forAnyBattle((claims, asOf) -> {
            Derived derived = Derivation.derive(claims, asOf, Rule.LATEST);
            assertThat(derived.setAside())
                    .containsAll(derived.figures().stream()
                            .flatMap(figure -> figure.setAside().stream())
                            .toList());
        });
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        Random random = new Random(7);
        forAnyBattle((claims, asOf) -> {
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            assertThat(Restatements.link(shuffled)).isEqualTo(Restatements.link(claims));
            assertThat(Derivation.derive(shuffled, asOf, Rule.LATEST))
                    .isEqualTo(Derivation.derive(claims, asOf, Rule.LATEST));
            assertThat(Statuses.of(shuffled, asOf)).isEqualTo(Statuses.of(claims, asOf));
            assertThat(Chronology.timeline(shuffled, Rule.OWN)).isEqualTo(Chronology.timeline(claims, Rule.OWN));
        });
    }

    @Test
    void farFutureEqualsNoDayForDatedClaims() {
        forAnyBattle((claims, asOf) -> {
            List<Claim> dated = ClaimBuilder.linked(
                    claims.stream().filter(claim -> claim.claimedOn() != null).toList());
            LocalDate farFuture = LocalDate.parse("9999-12-31");
            assertThat(Derivation.derive(dated, farFuture, Rule.LATEST))
                    .isEqualTo(Derivation.derive(dated, null, Rule.LATEST));
            assertThat(Statuses.of(dated, farFuture)).isEqualTo(Statuses.of(dated, null));
        });
    }

    @Test
    void newClaimantNeverNarrowsTheRange() {
        Random random = new Random(11);
        forAnyBattle((claims, asOf) -> {
            Claim added = new RandomBattle(random).claim(random.nextInt(20) * 2 + 1, Set.of("newcomer"), Set.of());
            List<Claim> more = new ArrayList<>(claims);
            more.add(added);
            List<DerivedFigure> after = Derivation.derive(ClaimBuilder.linked(more), asOf, Rule.LATEST)
                    .figures();
            for (DerivedFigure before :
                    Derivation.derive(claims, asOf, Rule.LATEST).figures()) {
                if (isOfAPart(before, claims)) {
                    continue;
                }
                assertThat(after).anyMatch(figure -> contains(figure, before));
            }
        });
    }

    @Test
    void figuresAndStatusesChangeOnlyOnDaysOfClaims() {
        forAnyBattle((claims, asOf) -> {
            Set<LocalDate> days = Chronology.days(claims);
            for (int day = 1; day < DAYS; day++) {
                LocalDate date = FIRST_DAY.plusDays(day);
                if (!days.contains(date)) {
                    assertThat(Derivation.derive(claims, date, Rule.LATEST).figures())
                            .extracting(DerivedFigure::basis)
                            .isEqualTo(Derivation.derive(claims, date.minusDays(1), Rule.LATEST).figures().stream()
                                    .map(DerivedFigure::basis)
                                    .toList());
                    assertThat(Statuses.of(claims, date)).isEqualTo(Statuses.of(claims, date.minusDays(1)));
                }
            }
        });
    }

    @Test
    void bestIsOfTheWholeOrTheSumOfAllPartsOfOneStatement() {
        forAnyFigure((claims, figure) -> {
            Set<Long> wholes = new HashSet<>();
            Set<Long> parts = new HashSet<>();
            for (List<Claim> said : together(claims, figure)) {
                (said.get(0).part() == null || addUp(said) ? wholes : parts).addAll(numbers(said));
            }
            assertThat(claims)
                    .filteredOn(claim -> figure.basis().contains(claim.id()))
                    .as("a total beside its shares never counts twice")
                    .noneMatch(Claim::partOfTotal);
            if (figure.best() != null) {
                assertThat(wholes.isEmpty() ? parts : wholes).contains(figure.best());
                assertThat(figure.highOpen() || !wholes.isEmpty())
                        .as("parts alone leave the figure open")
                        .isTrue();
            }
        });
    }

    @Test
    void noClaimMadeLaterChangesAFigureAsOfADay() {
        forAnyBattle((claims, asOf) -> {
            List<Claim> known = claims.stream()
                    .filter(claim -> asOf == null
                            || claim.restates() != null
                            || (claim.claimedOn() != null && !claim.claimedOn().isAfter(asOf)))
                    .toList();
            List<Claim> linked = known.stream()
                    .filter(claim -> claim.restates() == null
                            || known.stream().anyMatch(other -> other.id().equals(claim.restates())))
                    .toList();
            assertThat(Derivation.derive(linked, asOf, Rule.LATEST).figures())
                    .extracting(DerivedFigure::subject, DerivedFigure::low, DerivedFigure::best, DerivedFigure::high)
                    .isEqualTo(Derivation.derive(claims, asOf, Rule.LATEST).figures().stream()
                            .map(figure -> tuple(figure.subject(), figure.low(), figure.best(), figure.high()))
                            .toList());
        });
    }

    /** The claims of the basis by the statement they belong to: said by the same, on the same day, in the same place. */
    private static Collection<List<Claim>> together(List<Claim> claims, DerivedFigure figure) {
        return claims.stream()
                .filter(claim -> figure.basis().contains(claim.id()))
                .collect(Collectors.groupingBy(claim -> claim.part() == null
                        ? List.of(claim.id())
                        : Arrays.asList(claim.statement(), claim.voice(), claim.claimedOn())))
                .values();
    }

    private static boolean addUp(List<Claim> parts) {
        return parts.size() > 1
                && parts.stream().allMatch(claim -> claim.part().distinct())
                && parts.stream().map(Claim::group).distinct().count() == parts.size();
    }

    /** Sums of a bound of each, worked out by hand; for parts that do not add up, the bounds of each. */
    private static Set<Long> numbers(List<Claim> said) {
        Set<Long> numbers = new HashSet<>();
        if (said.get(0).part() != null && !addUp(said)) {
            said.forEach(claim ->
                    numbers.addAll(numbers(claim.figure().min(), claim.figure().max())));
            return numbers;
        }
        Long min = null;
        Long max = 0L;
        for (Claim claim : said) {
            min = claim.figure().min() == null
                    ? min
                    : Long.valueOf((min == null ? 0 : min) + claim.figure().min());
            max = claim.figure().max() == null || max == null
                    ? null
                    : Long.valueOf(max + claim.figure().max());
        }
        return numbers(min, max);
    }

    private static Set<Long> numbers(@Nullable Long min, @Nullable Long max) {
        return Stream.of(min, max).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean isOfAPart(DerivedFigure figure, List<Claim> claims) {
        return together(claims, figure).stream().anyMatch(said -> said.get(0).part() != null && !addUp(said));
    }

    private static boolean contains(DerivedFigure outer, DerivedFigure inner) {
        return outer.subject().equals(inner.subject())
                && (inner.low() == null || (outer.low() <= inner.low() && outer.high() >= inner.high()))
                && (outer.lowOpen() || !inner.lowOpen())
                && (outer.highOpen() || !inner.highOpen());
    }

    private interface Law<T> {
        void check(List<Claim> claims, T seen);
    }

    private static void forAnyFigure(Law<DerivedFigure> law) {
        forAnyBattle((claims, asOf) -> Stream.of(Rule.values())
                .map(rule -> Derivation.derive(claims, asOf, rule))
                .map(Derived::figures)
                .flatMap(Collection::stream)
                .forEach(figure -> law.check(claims, figure)));
    }

    private static void forAnyBattle(Law<@Nullable LocalDate> law) {
        for (int seed = 0; seed < BATTLES; seed++) {
            RandomBattle battle = new RandomBattle(new Random(seed));
            List<Claim> claims = ClaimBuilder.linked(battle.claims());
            LocalDate asOf = seed % 2 == 0 ? null : FIRST_DAY.plusDays(seed % DAYS);
            law.check(claims, asOf);
        }
    }

    /** Few values, so that claims meet, agree, contradict and restate each other often. */
    private record RandomBattle(Random random) {

        List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            for (int number = random.nextInt(12); number > 0; number--) {
                boolean beside = !claims.isEmpty() && random.nextInt(3) == 0;
                Claim claim = claim(2 * number, claimants(), null);
                claims.add(beside ? beside(claims.get(claims.size() - 1), claim) : claim);
            }
            return claims;
        }

        /** The claim, said in the statement of another. */
        private static Claim beside(Claim said, Claim claim) {
            return new Claim(
                    claim.id(),
                    claim.position(),
                    said.subject(),
                    claim.part(),
                    claim.figure(),
                    said.claimedOn(),
                    said.voice(),
                    said.origin(),
                    said.statement(),
                    claim.partOfTotal(),
                    null,
                    said.laterThatDay());
        }

        Claim claim(int number, Set<String> claimants, @Nullable Set<Integer> sides) {
            Integer side = random.nextInt(5) == 0 ? null : 1 + random.nextInt(2);
            return new Claim(
                    "c" + number,
                    number,
                    new CasualtySubject(
                            side,
                            side == null ? Victims.CIVILIANS : null,
                            random.nextInt(3) == 0 ? CasualtyType.INJURED : CasualtyType.KILLED),
                    part(),
                    figure(),
                    random.nextBoolean() ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : null,
                    new Voice(claimants, sides != null ? sides : sidesOf(claimants)),
                    random.nextBoolean() ? Origin.INFOBOX : Origin.PROSE,
                    random.nextInt(3),
                    random.nextInt(8) == 0,
                    null,
                    random.nextInt(4) == 0);
        }

        private @Nullable Part part() {
            List<String> groups = List.of("soldiers", "policemen", "gendarmes");
            return random.nextBoolean()
                    ? null
                    : new Part(groups.get(random.nextInt(groups.size())), random.nextInt(6) > 0);
        }

        private Set<String> claimants() {
            List<String> all = List.of("army1", "government1", "army2", "un", "afp");
            Set<String> claimants = new HashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                claimants.add(all.get(random.nextInt(all.size())));
            }
            return claimants;
        }

        private static Set<Integer> sidesOf(Set<String> claimants) {
            Set<Integer> sides = new HashSet<>();
            claimants.forEach(claimant -> {
                if (claimant.endsWith("1") || claimant.endsWith("2")) {
                    sides.add(claimant.charAt(claimant.length() - 1) - '0');
                }
            });
            return sides;
        }

        private Figure figure() {
            long number = random.nextInt(4) * 10L;
            return switch (random.nextInt(6)) {
                case 0 -> new Figure(number, null, Qualifier.AT_LEAST, number + "+");
                case 1 -> new Figure(null, number, Qualifier.AT_MOST, "up to " + number);
                case 2 -> new Figure(null, null, Qualifier.VAGUE, "dozens");
                case 3 -> new Figure(number, number + 10, Qualifier.RANGE, number + " to " + (number + 10));
                default -> new Figure(number, number, Qualifier.EXACT, number + "");
            };
        }
    }
}
