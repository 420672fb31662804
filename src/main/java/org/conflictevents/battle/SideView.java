package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.figure.DerivedCasualtiesView;
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/** One side of a battle. */
@Schema(name = "Side", description = "One side of a battle.")
record SideView(
        @Schema(description = "The infobox's column: 1 for `Combatant1`.", example = "1")
        int side,

        @Schema(description = "Who fought on it. Empty: the article does not say for certain.")
        List<SideCombatantView> combatants,

        @Schema(
                description = "Persons that fought on it (infobox `Strength`). Null: the article gives no strength.",
                example = FigureView.STRENGTH)
        @Nullable
        FigureView strength,

        @Schema(
                description = "Its losses, one figure for each casualty type with claims. A missing type "
                        + "means that there are no claims, not 0.")
        List<DerivedCasualtiesView> casualties) {

    static SideView of(Side side, Battle battle, List<DerivedCasualtiesView> casualties) {
        return new SideView(
                side.number(),
                battle.participations().stream()
                        .filter(participation -> participation.side() == side.number())
                        .map(SideCombatantView::of)
                        .toList(),
                side.strength() == null ? null : FigureView.of(side.strength()),
                casualties);
    }

    /** A combatant on a side. */
    @Schema(name = "SideCombatant", description = "A combatant on one side of a battle.")
    record SideCombatantView(
            @Schema(description = "The combatant's id, for `/combatants/{id}`.", example = "mali")
            String id,

            @Schema(description = "Its name.", example = "Mali")
            String name,

            @Schema(
                    description = "Whether the article names it on this side, or it was inferred.",
                    example = "INFERRED")
            Basis basis,

            @Schema(
                    description = "The article's words that it was inferred from. Null: it is stated.",
                    example = "Malian troops were ambushed by the Islamic State in the Greater Sahara")
            @Nullable
            String evidence,

            @Schema(description = "UCDP's id of the actor. Null: the document gives none.", example = "61") @Nullable
            Long ucdpActor) {

        static SideCombatantView of(Participation participation) {
            return new SideCombatantView(
                    participation.combatant().id(),
                    participation.combatant().name(),
                    participation.basis(),
                    participation.evidence(),
                    participation.ucdpActor());
        }
    }
}
