package org.conflictevents.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one attribute of all rows, to find those within bounds. Bounds seldom come twice, so that there is no use
 * in remembering what passed them. Instead the sets of rows with the smallest values are ready in steps, and only the
 * rows of one step are looked at for each bound.
 */
public final class SortedColumn {

    /** Stands for a missing value, and is below all others. */
    private static final long NONE = Long.MIN_VALUE;

    private static final int STEPS = 64;

    private final long[] sorted;
    private final int[] rows;
    private final int step;
    private final List<BitSet> smallest;

    private SortedColumn(long[] values) {
        this.rows = IntStream.range(0, values.length)
                .boxed()
                .sorted((one, other) -> Long.compare(values[one], values[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.sorted = Arrays.stream(rows).mapToLong(row -> values[row]).toArray();
        this.step = values.length / STEPS + 1;
        this.smallest = smallest();
    }

    /**
     * @param values by row number; null for a missing one, which is within no bounds
     */
    public static SortedColumn of(List<@Nullable Long> values) {
        return new SortedColumn(
                values.stream().mapToLong(value -> value == null ? NONE : value).toArray());
    }

    /**
     * @param values by row number; null for a missing one, which is within no bounds
     */
    public static SortedColumn ofDecimals(List<@Nullable Double> values) {
        return new SortedColumn(values.stream()
                .mapToLong(value -> value == null ? NONE : ordered(value))
                .toArray());
    }

    /** The rows whose value is not below the bound. */
    public BitSet atLeast(long bound) {
        BitSet passing = below(Math.max(bound, NONE + 1));
        passing.flip(0, rows.length);
        return passing;
    }

    /** The rows whose value is not above the bound. */
    public BitSet atMost(long bound) {
        // No number is above the greatest one.
        BitSet passing = bound == Long.MAX_VALUE ? first(rows.length) : below(bound + 1);
        passing.andNot(below(NONE + 1));
        return passing;
    }

    /** The rows whose value is from one bound to another, both included. */
    public BitSet between(double least, double most) {
        BitSet passing = atLeast(ordered(least));
        passing.and(atMost(ordered(most)));
        return passing;
    }

    private BitSet below(long bound) {
        return first(firstAtLeast(bound));
    }

    /** So many rows with the smallest values. */
    private BitSet first(int count) {
        BitSet first = (BitSet) smallest.get(count / step).clone();
        add(count / step * step, count, first);
        return first;
    }

    private int firstAtLeast(long bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<BitSet> smallest() {
        List<BitSet> sets = new ArrayList<>();
        BitSet soFar = new BitSet(rows.length);
        for (int steps = 0; steps <= STEPS; steps++) {
            sets.add((BitSet) soFar.clone());
            add(steps * step, Math.min((steps + 1) * step, rows.length), soFar);
        }
        return sets;
    }

    private void add(int from, int to, BitSet set) {
        for (int i = from; i < to; i++) {
            set.set(rows[i]);
        }
    }

    /** Whole numbers in the order of the decimal ones, zero of either sign being the same. */
    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }
}
