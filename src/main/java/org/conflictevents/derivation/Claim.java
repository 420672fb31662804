package org.conflictevents.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * One casualty claim, as far as figures are derived from it.
 *
 * @param id unique among the claims of a battle
 * @param side whose casualties; null where they belong to no side
 * @param victims whose casualties where side is null; null where side is not
 * @param claimedOn when it was said; null where nobody tells
 * @param claimants ids of those who said it; empty where nobody is named
 * @param claimantSides the sides that these belong to; empty for third parties
 * @param partOfTotal whether it is a share of another claim of the same battle
 * @param restates id of the dated claim that this one only repeats; null where it stands for itself
 * @param position its place in the article; the order of whatever is listed
 */
public record Claim(
        String id,
        @Nullable Integer side,
        @Nullable Victims victims,
        CasualtyType type,
        Figure figure,
        @Nullable LocalDate claimedOn,
        Set<String> claimants,
        Set<Integer> claimantSides,
        Origin origin,
        boolean partOfTotal,
        @Nullable String restates,
        int position) {

    static final Comparator<Claim> IN_ORDER =
            Comparator.comparingInt(Claim::position).thenComparing(Claim::id);

    public Claim {
        claimants = Set.copyOf(claimants);
        claimantSides = Set.copyOf(claimantSides);
        if ((side == null) == (victims == null)) {
            throw new IllegalArgumentException("either a side or other victims: " + id);
        }
        if (claimants.isEmpty() && !claimantSides.isEmpty()) {
            throw new IllegalArgumentException("a side speaks, but nobody is named: " + id);
        }
    }

    /** The same claim, said to repeat {@code id}. */
    public Claim restating(@Nullable String id) {
        return new Claim(
                this.id,
                side,
                victims,
                type,
                figure,
                claimedOn,
                claimants,
                claimantSides,
                origin,
                partOfTotal,
                id,
                position);
    }

    /** Who speaks about whose losses in this claim alone, whatever others repeat it. */
    public Relation relation() {
        return voice().relationTo(side);
    }

    Voice voice() {
        return new Voice(claimants, claimantSides);
    }

    Subject subject() {
        return new Subject(side, victims, type);
    }
}
