package org.conflictevents.battle.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Persons killed, injured and so on, derived from all claims about them, or from those that had been made by some days.
 *
 * @param claims number of claims behind it, restating ones included
 * @param sortBest the best, or a number below all others if there is none: for sorting by an index
 * @param counted whether a battle's total of this type includes it, so that nobody is counted twice
 */
@Embeddable
public record CasualtyFigure(
        @Embedded Days days,
        @Embedded Losses losses,
        @Embedded Numbers numbers,
        @Column(name = "claim_count") int claims,
        @Column(name = "sort_best") long sortBest,
        boolean counted) {

    /** Of all claims. */
    public CasualtyFigure(Losses losses, Numbers numbers, int claims, boolean counted) {
        this(Days.NONE, losses, numbers, claims, Numbers.orBelowAll(numbers.best()), counted);
    }

    /** The same as of these days. */
    public CasualtyFigure on(Days other) {
        return new CasualtyFigure(other, losses, numbers, claims, sortBest, counted);
    }

    /** The same, which another follows. */
    public CasualtyFigure until(LocalDate next) {
        return on(days.until(next));
    }

    /**
     * @param asOf null for all claims
     */
    public boolean holds(@Nullable LocalDate asOf) {
        return days.have(asOf);
    }
}
