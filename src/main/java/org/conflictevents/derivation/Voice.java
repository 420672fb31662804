package org.conflictevents.derivation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.conflictevents.vocabulary.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Who says something: claimants, and the sides they belong to.
 *
 * <p>The organs of one side ("Malian army", "Mali") are one voice; third parties are one voice only if they are one
 * claimant. Where nobody is named there is no voice, which is the same as no other: who is unknown may be anybody.
 *
 * @param claimants ids of the named; empty if nobody is named
 * @param sides the sides that they belong to; empty for third parties
 */
public record Voice(Set<String> claimants, Set<Integer> sides) {

    /**
     * @throws IllegalArgumentException if there is a side but no claimant
     */
    public Voice {
        claimants = Set.copyOf(claimants);
        sides = Set.copyOf(sides);
        if (claimants.isEmpty() && !sides.isEmpty()) {
            throw new IllegalArgumentException("sides without a claimant: " + sides);
        }
    }

    boolean isNamed() {
        return !claimants.isEmpty();
    }

    boolean sharesClaimant(Voice other) {
        return !Collections.disjoint(claimants, other.claimants);
    }

    boolean isSameAs(Voice other) {
        return sharesClaimant(other) || !Collections.disjoint(sides, other.sides);
    }

    /** Whether both are named and have neither a claimant nor a side in common. */
    boolean isIndependentOf(Voice other) {
        return isNamed() && other.isNamed() && !isSameAs(other);
    }

    Relation relationTo(@Nullable Integer victimSide) {
        return Relation.of(isNamed(), sides, victimSide);
    }

    static Voice union(Collection<Voice> voices) {
        Set<String> claimants = new HashSet<>();
        Set<Integer> sides = new HashSet<>();
        for (Voice voice : voices) {
            claimants.addAll(voice.claimants);
            sides.addAll(voice.sides);
        }
        return new Voice(claimants, sides);
    }
}
