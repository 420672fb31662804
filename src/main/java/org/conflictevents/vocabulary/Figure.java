package org.conflictevents.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A number of persons as far as words give it.
 *
 * @param min the fewest the words allow, inclusive; null where they set no lower bound
 * @param max the most the words allow, inclusive; null where they set no upper bound
 * @param text the words, verbatim
 */
public record Figure(@Nullable Long min, @Nullable Long max, Qualifier qualifier, String text) {

    /**
     * @throws IllegalArgumentException if a bound is negative, or min is above max
     */
    public Figure {
        if ((min != null && min < 0) || (max != null && max < 0)) {
            throw new IllegalArgumentException("negative figure: " + text);
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("lower bound above upper: " + text);
        }
    }
}
