package org.conflictevents.casualty.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleDateView;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.battle.place.CountryView;
import org.conflictevents.casualty.VictimPartyView;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** A figure of one battle. */
@Schema(
        name = "BattleFigure",
        description =
                "Persons, derived from the claims about the losses of one type of one side or group of victims of a battle.")
record BattleFigureView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(description = "Its title.", example = "Battle of Tabankort (2019)")
        String title,

        @Schema(description = "When it was fought. Null: the article gives no date.") @Nullable
        BattleDateView date,

        @Schema(description = "The present-day country. Null: the words name none.") @Nullable
        CountryView country,

        @Schema(
                description =
                        "Number of the side whose losses these are. Null: they are not those of one side; see `victims`.",
                example = "1")
        @Nullable
        Integer side,

        @Schema(description = "Whose losses these are if `side` is null; otherwise null.", example = "null") @Nullable
        Victims victims,

        @Schema(
                description =
                        "The combatants on that side, whose losses the text does not tell apart. Empty: nobody is named on it, or "
                                + "`side` is null.")
        List<VictimPartyView> victimParties,

        @Schema(description = "What happened to them.", example = "KILLED")
        CasualtyType type,

        @Schema(description = "The rule that chose `best`.", example = "latest")
        Rule rule,

        @Schema(
                description = "The day by whose end the claims had been made. Null: all claims take part.",
                example = "null")
        @Nullable
        LocalDate asOf,

        @Schema(description = "Lowest number of a current claim. Null: none gives a number.", example = "30") @Nullable
        Long low,

        @Schema(description = "The number that the rule chooses. Null (never 0): no claim qualifies.", example = "43")
        @Nullable
        Long best,

        @Schema(description = "Highest number of a current claim. Null: none gives a number.", example = "43") @Nullable
        Long high,

        @Schema(
                description =
                        "Whether a current claim sets no lower bound (\"up to 30\"), so that there may have been fewer "
                                + "than `low`.",
                example = "false")
        boolean lowOpen,

        @Schema(
                description =
                        "Whether a current claim sets no upper bound (\"over thirty\"), so that there may have been more "
                                + "than `high`.",
                example = "true")
        boolean highOpen,

        @Schema(description = "What the side itself last gave (rule `own`). Null: it gave none.", example = "43")
        @Nullable
        Long own,

        @Schema(description = "What another side last gave (rule `opponent`). Null: none gave any.", example = "30")
        @Nullable
        Long opponent,

        @Schema(
                description = "Number of claims behind the figure, those included that only restate one of them.",
                example = "6")
        int claims,

        @Schema(
                description =
                        "Whether the battle's total of this type includes it (`killed` of the battle, `/statistics`), so that nobody is "
                                + "counted twice; the totals by the rules `own` and `opponent` are those of all sides.",
                example = "true")
        boolean counted) {

    static BattleFigureView of(BattleFigure row, FigureChoice choice) {
        Battle battle = row.battle();
        CasualtyFigure figure = row.figure();
        Numbers numbers = figure.numbers();
        return new BattleFigureView(
                battle.id(),
                battle.title(),
                BattleDateView.of(battle.date()),
                CountryView.of(battle.place()),
                figure.losses().side(),
                figure.losses().victims(),
                VictimPartyView.of(battle, figure.losses().side()),
                figure.losses().type(),
                choice.rule(),
                choice.asOf(),
                numbers.low(),
                numbers.best(choice.rule()),
                numbers.high(),
                numbers.lowOpen(),
                numbers.highOpen(),
                numbers.own(),
                numbers.opponent(),
                figure.claims(),
                figure.counted());
    }
}
