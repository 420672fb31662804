package org.conflictevents.seed.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.discrepancy.Discrepancy;

/** Pairs what sides say of their own losses with what their opponents say of them, battle by battle. */
final class DiscrepancyAssembly {

    private int paired;

    List<Discrepancy> pairs(Battle battle) {
        return battle.casualties().stream()
                .filter(figure -> figure.losses().side() != null
                        && figure.numbers().own() != null
                        && figure.numbers().opponent() != null)
                .sorted(Comparator.comparing(figure -> figure.losses().subject()))
                .map(figure -> new Discrepancy(paired++, battle, figures(figure)))
                .toList();
    }

    private static Discrepancy.Figures figures(CasualtyFigure figure) {
        return new Discrepancy.Figures(
                Objects.requireNonNull(figure.losses().side()),
                figure.losses().type(),
                Objects.requireNonNull(figure.numbers().own()),
                Objects.requireNonNull(figure.numbers().opponent()));
    }
}
