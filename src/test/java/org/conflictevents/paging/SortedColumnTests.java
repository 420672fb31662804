package org.conflictevents.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortedColumnTests {

    private static final List<Long> VALUES = Arrays.asList(5L, null, -3L, 5L, 0L, Long.MAX_VALUE, 7L);

    private final SortedColumn column = SortedColumn.of(VALUES);

    @Test
    void boundsAreWithinThemselves() {
        assertThat(column.atLeast(5)).isEqualTo(rows(0, 3, 5, 6));
        assertThat(column.atMost(5)).isEqualTo(rows(0, 2, 3, 4));
    }

    @Test
    void missingValuesAreWithinNoBounds() {
        assertThat(column.atLeast(-1_000_000)).isEqualTo(rows(0, 2, 3, 4, 5, 6));
        assertThat(column.atMost(1_000_000)).isEqualTo(rows(0, 2, 3, 4, 6));
    }

    @Test
    void theGreatestAndTheSmallestNumberAreBoundsLikeOthers() {
        assertThat(column.atMost(Long.MAX_VALUE)).isEqualTo(rows(0, 2, 3, 4, 5, 6));
        assertThat(column.atMost(Long.MIN_VALUE)).isEqualTo(rows());
        assertThat(column.atLeast(Long.MAX_VALUE)).isEqualTo(rows(5));
        assertThat(column.atLeast(Long.MIN_VALUE)).isEqualTo(rows(0, 2, 3, 4, 5, 6));
    }

    @Test
    void decimalsOfEitherSignAreInOrder() {
        SortedColumn decimals = SortedColumn.ofDecimals(Arrays.asList(-16.8, 179.9, null, 0.0, -0.0, 2.5));

        assertThat(decimals.between(-16.8, 0)).isEqualTo(rows(0, 3, 4));
        assertThat(decimals.between(-0.0, 2.4999)).isEqualTo(rows(3, 4));
        assertThat(decimals.between(-180, -17)).isEqualTo(rows());
    }

    @Test
    void anEmptyColumnHasNothingWithinAnyBounds() {
        assertThat(SortedColumn.of(List.of()).atLeast(0)).isEqualTo(rows());
    }

    @Test
    void findsWhatLookingAtEachRowFinds() {
        Random random = new Random(7);
        List<Long> values = Stream.generate(() -> random.nextInt(10) == 0 ? null : (long) random.nextInt(500))
                .limit(1000)
                .toList();
        SortedColumn many = SortedColumn.of(values);

        for (long bound = -1; bound <= 501; bound++) {
            long least = bound;
            assertThat(many.atLeast(bound)).isEqualTo(matching(values, value -> value >= least));
            assertThat(many.atMost(bound)).isEqualTo(matching(values, value -> value <= least));
        }
    }

    private static BitSet matching(List<Long> values, LongPredicate passes) {
        return rows(IntStream.range(0, values.size())
                .filter(row -> values.get(row) != null && passes.test(values.get(row)))
                .toArray());
    }

    private static BitSet rows(int... numbers) {
        BitSet rows = new BitSet();
        Arrays.stream(numbers).forEach(rows::set);
        return rows;
    }
}
