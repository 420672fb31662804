package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conflictevents.battle.Battle;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.derivation.Rule;
import org.conflictevents.discrepancy.Discrepancy;

/** Pairs what sides say of their own losses with what their opponents say of them, battle by battle. */
final class DiscrepancyAssembly {

    private int paired;

    List<Discrepancy> pairs(Battle battle, List<Claim> claims) {
        List<DerivedFigure> opponents =
                Derivation.derive(claims, null, Rule.OPPONENT).figures();
        List<Discrepancy> pairs = new ArrayList<>();
        for (DerivedFigure own : Derivation.derive(claims, null, Rule.OWN).figures()) {
            opponents.stream()
                    .flatMap(opponent -> losses(own, opponent).stream())
                    .forEach(losses -> pairs.add(new Discrepancy(paired++, battle, losses)));
        }
        return pairs;
    }

    private static Optional<Discrepancy.Losses> losses(DerivedFigure own, DerivedFigure opponent) {
        return own.side() != null
                        && own.best() != null
                        && opponent.best() != null
                        && own.side().equals(opponent.side())
                        && own.type() == opponent.type()
                ? Optional.of(new Discrepancy.Losses(own.side(), own.type(), own.best(), opponent.best()))
                : Optional.empty();
    }
}
