package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleDateView;
import org.conflictevents.battle.Combatant;
import org.conflictevents.battle.Participation;
import org.conflictevents.web.ListReference;
import org.jspecify.annotations.Nullable;

/** A combatant and the battles that it fought in. */
@Schema(name = "CombatantWithBattles", description = "A party and the battles that it fought in.")
record CombatantBattlesView(
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
        List<Long> ucdpActors,

        @Schema(description = "The 100 most recent of them, the most recent first.")
        List<FoughtView> battles,

        @Schema(description = "Where all of them are listed.", example = "/api/v1/battles?combatant=mali")
        String allBattles) {

    static final int MAX_BATTLES = 100;

    static CombatantBattlesView of(Combatant combatant, List<FoughtView> battles) {
        return new CombatantBattlesView(
                combatant.id(),
                combatant.name(),
                combatant.battles(),
                List.copyOf(combatant.ucdpActors()),
                battles,
                ListReference.to("/battles", "combatant", combatant.id()));
    }

    /** A battle that a combatant fought in. */
    @Schema(name = "FoughtBattle", description = "A battle that a combatant fought in.")
    record FoughtView(
            @Schema(description = "The battle's id.", example = "battle-of-tabankort-2019")
            String id,

            @Schema(description = "The article's title.", example = "Battle of Tabankort (2019)")
            String title,

            @Schema(description = "When it was fought. Null: the article gives no date.") @Nullable
            BattleDateView date,

            @Schema(description = "Numbers of the sides that the combatant fought on, usually one.", example = "[1]")
            List<Integer> sides) {

        static FoughtView of(Battle battle, Combatant combatant) {
            return new FoughtView(
                    battle.id(),
                    battle.title(),
                    BattleDateView.of(battle.date()),
                    battle.participations().stream()
                            .filter(participation ->
                                    participation.combatant().id().equals(combatant.id()))
                            .map(Participation::side)
                            .distinct()
                            .toList());
        }
    }
}
