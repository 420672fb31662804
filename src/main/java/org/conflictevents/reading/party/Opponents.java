package org.conflictevents.reading.party;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who fights whom: the side of the army, of those who rebel, the other of two. */
public final class Opponents {

    private final Set<Integer> sides;
    private final Set<Integer> states;
    private final @Nullable Integer ofState;
    private final @Nullable Integer ofRebels;

    public Opponents(ClaimantResolver resolver, List<Party> parties) {
        this.sides = parties.stream().map(Party::side).collect(Collectors.toSet());
        this.states = parties.stream()
                .filter(party -> PartyName.of(party.name()).isState())
                .map(Party::side)
                .collect(Collectors.toSet());
        Party army = sides.size() < 2 ? null : resolver.party("army");
        this.ofState = army == null ? null : army.side();
        Party rebels = resolver.party("rebels");
        Integer only = sides.size() == 1 ? sides.iterator().next() : null;
        this.ofRebels = rebels == null ? only : Integer.valueOf(rebels.side());
    }

    /** The side of the army, the government and their like; null where several or none have one, or a side is nameless. */
    @Nullable
    public Integer ofState() {
        return ofState;
    }

    /** The side that fights against the only state, or the only side that is named; null where there is none such. */
    @Nullable
    public Integer ofRebels() {
        return ofRebels;
    }

    /** The side that those who rebel fight against; null where there are none such, or more than two sides. */
    @Nullable
    public Integer againstRebels() {
        return ofRebels == null ? null : otherThan(ofRebels);
    }

    /** Whether each side has a state on it. */
    public boolean areStates() {
        return states.containsAll(sides);
    }

    /** Whether a state is on this side. */
    public boolean isState(int side) {
        return states.contains(side);
    }

    /** The other side of two; null where there are more or fewer. */
    @Nullable
    public Integer otherThan(int side) {
        return sides.size() == 2 && sides.contains(side)
                ? sides.stream().filter(other -> other != side).findFirst().orElse(null)
                : null;
    }
}
