package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.Participation;
import org.jspecify.annotations.Nullable;

/** A combatant on the side whose losses are counted. */
@Schema(name = "VictimParty", description = "A combatant on the side whose losses are counted.")
public record VictimPartyView(
        @Schema(description = "The combatant's id, for `/combatants/{id}`.", example = "mali")
        String id,

        @Schema(description = "Its name.", example = "Mali") String name) {

    /**
     * @param side null for losses of no one side
     */
    public static List<VictimPartyView> of(Battle battle, @Nullable Integer side) {
        return battle.participations().stream()
                .filter(participation -> Objects.equals(participation.side(), side))
                .map(Participation::combatant)
                .map(combatant -> new VictimPartyView(combatant.id(), combatant.name()))
                .toList();
    }
}
