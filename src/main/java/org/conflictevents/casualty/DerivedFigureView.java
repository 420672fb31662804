package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.derivation.SetAside;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** A figure derived from several claims, with the claims it was derived from. */
@Schema(name = "DerivedFigure", description = "Persons, derived from the claims about one side's losses of one type.")
record DerivedFigureView(
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

        @Schema(description = "Lowest number that a current claim names. Null: none names a number.", example = "24")
        @Nullable
        Long low,

        @Schema(
                description = "The number that the rule chooses. Null (never 0): no claim qualifies for the rule.",
                example = "31")
        @Nullable
        Long best,

        @Schema(description = "Highest number that a current claim names. Null: none names a number.", example = "31")
        @Nullable
        Long high,

        @Schema(
                description =
                        "Whether a current claim sets no lower bound (\"up to 30\"), so that there may have been fewer "
                                + "than `low`.",
                example = "false")
        boolean lowOpen,

        @Schema(
                description =
                        "Whether a current claim sets no upper bound (\"over thirty\"), or only a part of the side was "
                                + "counted, so that there may have been more than `high`.",
                example = "true")
        boolean highOpen,

        @Schema(
                description =
                        "Number of claims behind the figure: those of `basis` and those that restate one of them.",
                example = "2")
        int claims,

        @Schema(
                description =
                        "Ids of the claims that the figure was derived from, in the order of the article, with every part "
                                + "that was added up (`24 soldiers and 3 policemen`).")
        List<String> basis,

        @Schema(description = "The other claims about the same losses, and why each was set aside.")
        List<SetAsideView> setAside) {

    static DerivedFigureView of(DerivedFigure figure, Battle battle) {
        return new DerivedFigureView(
                figure.subject().side(),
                figure.subject().victims(),
                VictimPartyView.of(battle, figure.subject().side()),
                figure.subject().type(),
                figure.low(),
                figure.best(),
                figure.high(),
                figure.lowOpen(),
                figure.highOpen(),
                figure.claims(),
                figure.basis(),
                figure.setAside().stream().map(SetAsideView::of).toList());
    }

    /** A claim that no figure was derived from. */
    @Schema(name = "SetAside", description = "A claim that no figure was derived from, and why.")
    record SetAsideView(
            @Schema(description = "The claim's id.", example = "battle-of-tabankort-2019.7f98683d")
            String claim,

            @Schema(
                    description =
                            "PART_OF_TOTAL: it is a share of another figure, or counts a part of a side of which more is known. "
                                    + "RESTATES: it repeats a dated claim, through which it counts. UNDATED: it has no date. AFTER_AS_OF: it was said after the day asked for. SUPERSEDED: the "
                                    + "same claimant, or its side, has since given another figure.",
                    example = "AFTER_AS_OF")
            SetAside.Reason reason,

            @Schema(
                    description =
                            "Id of the claim that supersedes it or that it restates. Null: for the other reasons.",
                    example = "null")
            @Nullable
            String by) {

        static SetAsideView of(SetAside aside) {
            return new SetAsideView(aside.claim(), aside.reason(), aside.by());
        }
    }
}
