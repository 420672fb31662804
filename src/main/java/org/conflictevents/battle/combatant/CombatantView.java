package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.Combatant;

/** A party to one or more battles. */
@Schema(name = "Combatant", description = "A party to one or more battles.")
record CombatantView(
        @Schema(description = "A slug of the name.", example = "mali")
        String id,

        @Schema(description = "Its name as the articles write it.", example = "Mali")
        String name,

        @Schema(description = "Number of battles it fought in.", example = "1")
        int battleCount,

        @Schema(
                description =
                        "UCDP's ids of the actor, or actors, of this name. Empty: no event that UCDP coded names it.",
                example = "[]")
        List<Long> ucdpActors) {

    static CombatantView of(Combatant combatant) {
        return new CombatantView(
                combatant.id(), combatant.name(), combatant.battles(), List.copyOf(combatant.ucdpActors()));
    }
}
