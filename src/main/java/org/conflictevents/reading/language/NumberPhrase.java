package org.conflictevents.reading.language;

/**
 * A single number in a list of tokens.
 *
 * @param value 0 or more; {@link #BEYOND} where the words give more than any population
 * @param next index of the token after it
 */
public record NumberPhrase(long value, int next) {

    /** Stands for every number that is greater than any population. */
    static final long BEYOND = Long.MAX_VALUE;

    private static final long MAX = 10_000_000_000L;

    static NumberPhrase of(long value, int next) {
        return new NumberPhrase(value > MAX ? BEYOND : value, next);
    }

    boolean isBeyond() {
        return value == BEYOND;
    }
}
