package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.Discrepancy;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.derivation.Rule;

/** Pairs what sides say of their own losses with what their opponents say of them, battle by battle. */
final class DiscrepancyAssembly {

    private int paired;

    List<Discrepancy> pairs(Battle battle, List<Claim> claims) {
        List<DerivedFigure> opponents =
                Derivation.derive(claims, null, Rule.OPPONENT).figures();
        List<Discrepancy> pairs = new ArrayList<>();
        for (DerivedFigure own : Derivation.derive(claims, null, Rule.OWN).figures()) {
            opponents.stream()
                    .filter(opponent -> isPair(own, opponent))
                    .forEach(opponent -> pairs.add(new Discrepancy(
                            paired++,
                            battle,
                            new Discrepancy.Losses(own.side(), own.type(), own.best(), opponent.best()))));
        }
        return pairs;
    }

    private static boolean isPair(DerivedFigure own, DerivedFigure opponent) {
        return own.side() != null
                && own.best() != null
                && opponent.best() != null
                && Objects.equals(own.side(), opponent.side())
                && own.type() == opponent.type();
    }
}
