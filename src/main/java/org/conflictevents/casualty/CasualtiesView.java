package org.conflictevents.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.derivation.Derived;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/** The casualties of a battle as of a day. */
@Schema(
        name = "Casualties",
        description = "The casualties of a battle as of a day, each figure with the claims it was derived from. "
                + "Every claim of the battle is either in the `basis` of one figure or in `setAside`.")
record CasualtiesView(
        @Schema(description = "Id of the battle.", example = "battle-of-tabankort-2019")
        String battle,

        @Schema(description = "The day asked for. Null: all claims take part.", example = "2019-11-19") @Nullable
        LocalDate asOf,

        @Schema(description = "The rule that chose `best`.", example = "latest")
        Rule rule,

        @Schema(
                description =
                        "One figure for each side and casualty type with claims by then. A missing type means that there were "
                                + "no claims, not 0.")
        List<DerivedFigureView> items,

        @Schema(description = "Every claim that no figure was derived from, and why, in the order of the article.")
        List<DerivedFigureView.SetAsideView> setAside) {

    static CasualtiesView of(Battle battle, FigureChoice choice, Derived derived) {
        return new CasualtiesView(
                battle.id(),
                choice.asOf(),
                choice.rule(),
                derived.figures().stream()
                        .map(figure -> DerivedFigureView.of(figure, battle))
                        .toList(),
                derived.setAside().stream()
                        .map(DerivedFigureView.SetAsideView::of)
                        .toList());
    }
}
