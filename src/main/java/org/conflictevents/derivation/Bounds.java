package org.conflictevents.derivation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.conflictevents.vocabulary.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a claim's words allow; null if they set no bound.
 *
 * <p>"More than 30" names 31 and is open upwards, "up to 30" names 30 and is open downwards, "dozens" names no number
 * and is open in both directions.
 */
record Bounds(@Nullable Long min, @Nullable Long max) {

    static Bounds of(Figure figure) {
        return new Bounds(figure.min(), figure.max());
    }

    /** Of figures that add up: one that is open leaves the sum open. */
    static Bounds sum(List<Bounds> summands) {
        boolean closed = summands.stream().allMatch(summand -> summand.max() != null);
        return new Bounds(sum(summands, Bounds::min), closed ? sum(summands, Bounds::max) : null);
    }

    private static @Nullable Long sum(List<Bounds> summands, Function<Bounds, @Nullable Long> bound) {
        return summands.stream()
                .map(bound)
                .filter(Objects::nonNull)
                .reduce(Math::addExact)
                .orElse(null);
    }

    boolean nameANumber() {
        return min != null || max != null;
    }

    /** The lowest number that the words name; null where they name none. */
    @Nullable
    Long lowest() {
        return min != null ? min : max;
    }

    /** The highest number that the words name; null where they name none. */
    @Nullable
    Long highest() {
        return max != null ? max : min;
    }

    boolean exclude(Bounds other) {
        return isBelow(other) || other.isBelow(this);
    }

    /**
     * Whether two claims say the same: equal bounds, or closed ones that overlap ("30" and "about 25 to 30"). That they
     * do not exclude each other is not enough: "at least 1" would agree with everything.
     */
    boolean agreeWith(Bounds other) {
        if (!nameANumber() || !other.nameANumber()) {
            return false;
        }
        return equals(other) || (areClosed() && other.areClosed() && !exclude(other));
    }

    private boolean areClosed() {
        return min != null && max != null;
    }

    private boolean isBelow(Bounds other) {
        return max != null && other.min != null && max < other.min;
    }

    static boolean same(Figure one, Figure other) {
        return Objects.equals(of(one), of(other)) && one.qualifier() == other.qualifier();
    }
}
