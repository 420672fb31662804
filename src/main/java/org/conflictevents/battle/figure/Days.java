package org.conflictevents.battle.figure;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days by whose end the claims had been made that something is derived from.
 *
 * @param since the first; {@link #ALL_CLAIMS} where it is derived from all claims
 * @param until the first of something else, exclusive
 */
@Embeddable
public record Days(LocalDate since, LocalDate until) {

    /** After every day that a request can name: all that was ever claimed takes part, undated claims included. */
    public static final LocalDate ALL_CLAIMS = LocalDate.of(10_000, 1, 1);

    /** No day: all claims take part. */
    public static final Days NONE = since(ALL_CLAIMS);

    /** With no end. */
    public static Days since(LocalDate first) {
        return new Days(first, first.isBefore(ALL_CLAIMS) ? ALL_CLAIMS : ALL_CLAIMS.plusDays(1));
    }

    Days until(LocalDate next) {
        return new Days(since, next);
    }

    /**
     * @param asOf null for all claims
     */
    boolean have(@Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? ALL_CLAIMS : asOf;
        return !day.isBefore(since) && day.isBefore(until);
    }
}
