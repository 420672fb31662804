package org.conflictevents.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.conflictevents.GeneratedBattlesServed;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.ClaimStatus;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Relation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;

/** The index finds what the database finds. */
@GeneratedBattlesServed
class ClaimIndexTests {

    @Autowired
    private ClaimIndex index;

    @Autowired
    private CasualtyClaims claims;

    @Test
    void findsForEveryFilterWhatTheDatabaseFinds() {
        Random random = new Random(5);

        assertThat(Stream.generate(() -> new Filters(claimFilter(random), battleFilter(random)))
                        .limit(200))
                .allSatisfy(filters -> assertThat(index.passing(filters.claims(), Set.of(), filters.battles(), null))
                        .isEqualTo(found(filters)))
                .anySatisfy(filters -> assertThat(index.passing(filters.claims(), Set.of(), filters.battles(), null)
                                .cardinality())
                        .isBetween(1, 50))
                .anySatisfy(filters -> assertThat(index.passing(filters.claims(), Set.of(), filters.battles(), null)
                                .cardinality())
                        .isGreaterThan(500));
    }

    private record Filters(ClaimFilter claims, BattleFilter battles) {}

    private BitSet found(Filters filters) {
        Specification<CasualtyClaim> about =
                (claim, query, cb) -> filters.battles().toPredicate(claim.get("battle"), query, cb);
        BitSet numbers = new BitSet();
        claims.findBy(filters.claims().toSpecification().and(about), query -> query.all())
                .forEach(claim -> numbers.set(index.rows().number(claim.id())));
        return numbers;
    }

    private static ClaimFilter claimFilter(Random random) {
        return new ClaimFilter(
                set(random) ? Set.of(1) : Set.of(),
                Set.of(),
                set(random) ? Set.of(CasualtyType.KILLED, CasualtyType.CAPTURED) : Set.of(),
                Set.of(),
                set(random) ? Set.of("afp", "malian-army", "syrian-army") : Set.of(),
                set(random) ? Set.of("mali", "syria") : Set.of(),
                set(random) ? Set.of("niger", "syria") : Set.of(),
                set(random) ? Set.of(Relation.OWN) : Set.of(),
                set(random) ? Set.of(ClaimStatus.DISPUTED, ClaimStatus.REPORTED) : Set.of(),
                set(random) ? Set.of(Origin.PROSE) : Set.of(),
                set(random) ? day(random) : null,
                set(random) ? day(random) : null,
                set(random) ? day(random) : null);
    }

    private static BattleFilter battleFilter(Random random) {
        return new BattleFilter(
                set(random) ? day(random) : null,
                set(random) ? day(random) : null,
                set(random) ? Set.of("ML", "SY", "UA") : Set.of(),
                Set.of(),
                Set.of(),
                set(random) ? Set.of("mali", "syria", "niger") : Set.of(),
                set(random) ? Set.of(Outcome.VICTORY) : Set.of(),
                Set.of(),
                Set.of(),
                set(random) ? (long) random.nextInt(300) : null,
                null,
                Set.of(),
                Set.of());
    }

    private static boolean set(Random random) {
        return random.nextInt(6) == 0;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1970 + random.nextInt(55), 1 + random.nextInt(12), 1);
    }
}
