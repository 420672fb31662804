package org.conflictevents.battle.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Persons killed, injured and so on, derived from all claims about them, or from those that had been made by the end of each
 * of some days.
 *
 * @param since the first of these days; {@link #ALL_CLAIMS} where the figure is derived from all
 * @param until the first day of another figure, exclusive
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
        LocalDate since,
        LocalDate until,
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

    /** After every day that a request can name: all that was ever claimed takes part, undated claims included. */
    public static final LocalDate ALL_CLAIMS = LocalDate.of(10_000, 1, 1);

    /** The figures of one rule, and the best of others, derived from all claims. */
    public CasualtyFigure(Losses losses, Range range, int claims, Voices voices, boolean counted) {
        this(
                ALL_CLAIMS,
                ALL_CLAIMS.plusDays(1),
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

    /** The same derived from what had been claimed on these days. */
    public CasualtyFigure on(LocalDate first, LocalDate next) {
        return new CasualtyFigure(
                first,
                next,
                losses,
                low,
                best,
                high,
                lowOpen,
                highOpen,
                claims,
                own,
                opponent,
                thirdParty,
                sortBest,
                counted);
    }

    /**
     * @param asOf null for all claims
     */
    public boolean holds(@Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? ALL_CLAIMS : asOf;
        return !day.isBefore(since) && day.isBefore(until);
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

    /**
     * Whether the rule's sum over a battle's figures of this type includes it. Nobody speaks as a side of the losses of everybody
     * together, and each side speaks for itself: what sides give adds up whatever the total is made of.
     */
    boolean counted(Rule rule) {
        return counted || rule == Rule.OWN || rule == Rule.OPPONENT;
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
