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
 * @param own what the victims' own side last gave; null where it gave none
 * @param opponent what another side last gave; null where none did
 * @param thirdParty what somebody of no side last gave; null where nobody did
 * @param sortBest the best, or a number below all others if there is none: for sorting by an index
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
        @Nullable Long own,
        @Nullable Long opponent,
        @Column(name = "third_party") @Nullable Long thirdParty,
        @Column(name = "sort_best") long sortBest,
        boolean counted) {

    /** The figures of one rule, and the best of others. */
    public CasualtyFigure(Losses losses, Range range, int claims, Voices voices, boolean counted) {
        this(
                losses,
                range.low,
                range.best,
                range.high,
                range.lowOpen,
                range.highOpen,
                claims,
                voices.own,
                voices.opponent,
                voices.thirdParty,
                range.best == null ? -1 : range.best,
                counted);
    }

    /** The numbers of current claims. */
    public record Range(
            @Nullable Long low,
            @Nullable Long best,
            @Nullable Long high,
            boolean lowOpen,
            boolean highOpen) {}

    /** What each voice last gave; null where it gave none. */
    public record Voices(
            @Nullable Long own,
            @Nullable Long opponent,
            @Nullable Long thirdParty) {

        /** Nobody is known to have given any. */
        public static final Voices NONE = new Voices(null, null, null);
    }
}
