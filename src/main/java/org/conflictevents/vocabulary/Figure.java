package org.conflictevents.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A number of persons as far as words give it.
 *
 * @param min the fewest the words allow, inclusive; null where they set no lower bound
 * @param max the most the words allow, inclusive; null where they set no upper bound
 * @param best the number that the document itself prefers, which need not lie between the bounds; null where it names none
 * @param text the words, verbatim
 */
public record Figure(
        @Nullable Long min, @Nullable Long max, @Nullable Long best, Qualifier qualifier, String text) {

    /**
     * @throws IllegalArgumentException if a number is negative, or min is above max: but bounds that were coded beside a
     *     best are kept as they are
     */
    public Figure {
        if ((min != null && min < 0) || (max != null && max < 0) || (best != null && best < 0)) {
            throw new IllegalArgumentException("negative figure: " + text);
        }
        if (best == null && min != null && max != null && min > max) {
            throw new IllegalArgumentException("lower bound above upper: " + text);
        }
    }

    /** Of words that prefer no number. */
    public Figure(@Nullable Long min, @Nullable Long max, Qualifier qualifier, String text) {
        this(min, max, null, qualifier, text);
    }
}
