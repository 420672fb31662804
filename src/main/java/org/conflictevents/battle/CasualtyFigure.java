package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Persons killed, injured and so on, derived from all claims about them.
 *
 * @param low the lowest number of a current claim; null where none gives a number
 * @param best null where no claim gives a number
 * @param high the highest number of a current claim
 * @param lowOpen whether a current claim sets no lower bound
 * @param highOpen whether a current claim sets no upper bound
 * @param claims number of claims behind it, restating ones included
 * @param counted whether sums over a battle's figures of this type include it, so that nobody is counted twice
 */
@Embeddable
public record CasualtyFigure(
        @Embedded Losses losses,
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Column(name = "low_open") boolean lowOpen,
        @Column(name = "high_open") boolean highOpen,
        @Column(name = "claim_count") int claims,
        boolean counted) {}
