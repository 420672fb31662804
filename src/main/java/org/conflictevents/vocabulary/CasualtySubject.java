package org.conflictevents.vocabulary;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Whose casualties of which type: what a claim or a derived figure is about. Ordered by side, then victims, then type.
 *
 * @param side whose casualties; null where they are not those of one side of the fight
 * @param victims whose casualties where side is null; null where side is not
 */
public record CasualtySubject(
        @Nullable Integer side, @Nullable Victims victims, CasualtyType type) implements Comparable<CasualtySubject> {

    private static final Comparator<CasualtySubject> ORDER = Comparator.comparing(
                    CasualtySubject::side, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(CasualtySubject::victims, Comparator.nullsFirst(Comparator.<Victims>naturalOrder()))
            .thenComparing(CasualtySubject::type);

    /**
     * @throws IllegalArgumentException if there is neither a side nor other victims, or both
     */
    public CasualtySubject {
        if ((side == null) == (victims == null)) {
            throw new IllegalArgumentException("either a side or other victims: " + side + ", " + victims);
        }
    }

    /** The same persons, of another type. */
    public CasualtySubject as(CasualtyType other) {
        return new CasualtySubject(side, victims, other);
    }

    @Override
    public int compareTo(CasualtySubject other) {
        return ORDER.compare(this, other);
    }
}
