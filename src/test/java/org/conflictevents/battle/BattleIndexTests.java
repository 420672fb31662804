package org.conflictevents.battle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.GeneratedBattlesServed;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.vocabulary.Violence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index finds what the database finds. */
@GeneratedBattlesServed
class BattleIndexTests {

    @Autowired
    private BattleIndex index;

    @Autowired
    private Battles battles;

    @Test
    void findsForEveryFilterWhatTheDatabaseFinds() {
        Random random = new Random(3);
        List<BattleFilter> filters = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            filters.add(filter(random));
        }

        assertThat(filters)
                .allSatisfy(filter -> assertThat(index.passing(filter)).isEqualTo(found(filter)))
                .anySatisfy(filter ->
                        assertThat(index.passing(filter).cardinality()).isBetween(1, 20))
                .anySatisfy(filter ->
                        assertThat(index.passing(filter).cardinality()).isGreaterThan(50));
    }

    private BitSet found(BattleFilter filter) {
        BitSet numbers = new BitSet();
        battles.findBy(filter.toSpecification(), query -> query.all())
                .forEach(battle -> numbers.set(index.number(battle.id())));
        return numbers;
    }

    /** Of each condition about every third filter has one. */
    private static BattleFilter filter(Random random) {
        return new BattleFilter(
                set(random) ? day(random) : null,
                set(random) ? day(random) : null,
                set(random) ? Set.of("ML", "SY", "UA") : Set.of(),
                set(random) ? Set.of("Mali War", "Syrian Civil War") : Set.of(),
                set(random) ? Set.of(Violence.NON_STATE) : Set.of(),
                set(random) ? Set.of("mali", "syria", "niger") : Set.of(),
                set(random) ? Set.of(Outcome.VICTORY) : Set.of(),
                set(random) ? Set.of("mali", "ukraine") : Set.of(),
                boxes(random),
                set(random) ? (long) random.nextInt(300) : null,
                set(random) ? (long) random.nextInt(600) : null,
                set(random) ? Set.of("mali", "niger army") : Set.of(),
                set(random) ? Set.of("Attack", "Battle of") : Set.of());
    }

    private static boolean set(Random random) {
        return random.nextInt(6) == 0;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1970 + random.nextInt(55), 1 + random.nextInt(12), 1);
    }

    private static Set<BoundingBox> boxes(Random random) {
        return set(random)
                ? Stream.generate(() -> box(random))
                        .limit(1 + random.nextInt(2))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static BoundingBox box(Random random) {
        double south = random.nextInt(30);
        double west = random.nextInt(80) - 5;
        return random.nextInt(4) == 0
                ? new BoundingBox(west, south, west - 10, south + 20)
                : new BoundingBox(west, south, west + 40, south + 20);
    }
}
