package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/** A combatant's part in one battle, as {@code /battles/{id}/combatants} lists it. */
@Schema(name = "Participation", description = "A combatant's part in one battle.")
record ParticipationView(
        @Schema(description = "The combatant's id, for `/combatants/{id}`.", example = "mali")
        String id,

        @Schema(description = "Its name.", example = "Mali") String name,

        @Schema(description = "Number of the side that it fought on.", example = "1")
        int side,

        @Schema(description = "Whether the article names it on this side, or it was inferred.", example = "INFERRED")
        Basis basis,

        @Schema(
                description = "The article's words that it was inferred from. Null: it is stated.",
                example = "Malian troops were ambushed by the Islamic State in the Greater Sahara")
        @Nullable
        String evidence,

        @Schema(description = "UCDP's id of the actor. Null: the document gives none.", example = "61") @Nullable
        Long ucdpActor,

        @Schema(
                description =
                        "Persons that fought on its side, of all combatants of the side together. Null: the article gives no "
                                + "strength.",
                example = FigureView.STRENGTH)
        @Nullable
        FigureView sideStrength) {

    static List<ParticipationView> of(Battle battle) {
        return battle.participations().stream()
                .map(participation -> of(participation, battle))
                .toList();
    }

    private static ParticipationView of(Participation participation, Battle battle) {
        Persons strength = battle.sides().stream()
                .filter(side -> side.number() == participation.side())
                .findFirst()
                .map(Side::strength)
                .orElse(null);
        return new ParticipationView(
                participation.combatant().id(),
                participation.combatant().name(),
                participation.side(),
                participation.basis(),
                participation.evidence(),
                participation.ucdpActor(),
                strength == null ? null : FigureView.of(strength));
    }
}
