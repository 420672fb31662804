package org.conflictevents.battle.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of current claims, and what each rule chooses of them.
 *
 * @param low the lowest; null where no claim gives a number
 * @param best by the rule LATEST; null where no claim gives a number
 * @param high the highest; null where no claim gives a number
 * @param lowOpen whether a current claim sets no lower bound
 * @param highOpen whether a current claim sets no upper bound
 * @param own what the victims' own side last gave; null where it gave none
 * @param opponent what another side last gave; null where none did
 * @param thirdParty what somebody of no side last gave; null where nobody did
 */
@Embeddable
public record Numbers(
        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Column(name = "low_open") boolean lowOpen,
        @Column(name = "high_open") boolean highOpen,
        @Nullable Long own,
        @Nullable Long opponent,
        @Column(name = "third_party") @Nullable Long thirdParty) {

    /** Nobody is known to have spoken as a side, or as none. */
    public Numbers(@Nullable Long low, @Nullable Long best, @Nullable Long high, boolean lowOpen, boolean highOpen) {
        this(low, best, high, lowOpen, highOpen, null, null, null);
    }

    /** What the rule chooses; null where no claim gives a number, or none that the rule asks for. */
    public @Nullable Long best(Rule rule) {
        return switch (rule) {
            case LATEST -> best;
            case LOWEST -> low;
            case HIGHEST -> high;
            case OWN -> own;
            case OPPONENT -> opponent;
            case THIRD_PARTY -> thirdParty;
        };
    }

    /** The number, or one below all others if there is none: for sorting by an index. */
    public static long orBelowAll(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    /** The attribute that holds what the rule chooses. */
    public static String attribute(Rule rule) {
        return switch (rule) {
            case LATEST -> "best";
            case LOWEST -> "low";
            case HIGHEST -> "high";
            case OWN -> "own";
            case OPPONENT -> "opponent";
            case THIRD_PARTY -> "thirdParty";
        };
    }
}
