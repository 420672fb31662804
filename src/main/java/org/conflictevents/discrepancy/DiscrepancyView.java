package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleDateView;
import org.conflictevents.casualty.VictimPartyView;
import org.conflictevents.vocabulary.CasualtyType;
import org.jspecify.annotations.Nullable;

/** A pair of figures of the same losses. */
@Schema(
        name = "Discrepancy",
        description = "What a side says of its own losses, beside what its opponent says of them.")
record DiscrepancyView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(description = "Its title.", example = "Battle of Tabankort (2019)")
        String title,

        @Schema(description = "When it was fought. Null: the article gives no date.") @Nullable
        BattleDateView date,

        @Schema(description = "Number of the side whose losses these are.", example = "1")
        int side,

        @Schema(
                description =
                        "The combatants on that side, whose losses the text does not tell apart. Empty: nobody is named on it.")
        List<VictimPartyView> victimParties,

        @Schema(description = "What happened to them.", example = "KILLED")
        CasualtyType type,

        @Schema(description = "Persons, as the side itself last gave them (rule `own`).", example = "43")
        long own,

        @Schema(description = "Persons, as another side last gave them (rule `opponent`).", example = "30")
        long opponent,

        @Schema(
                description = "`opponent` divided by `own`: above 1 if the opponent claims more. Null: `own` is 0.",
                example = "0.6976744186046512")
        @Nullable
        Double ratio) {

    static DiscrepancyView of(Discrepancy pair) {
        Battle battle = pair.battle();
        return new DiscrepancyView(
                battle.id(),
                battle.title(),
                BattleDateView.of(battle.date()),
                pair.side(),
                VictimPartyView.of(battle, pair.side()),
                pair.type(),
                pair.own(),
                pair.opponent(),
                pair.ratio());
    }
}
