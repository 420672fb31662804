package org.conflictevents.seed.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conflictevents.battle.Battle;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.derivation.Rule;
import org.conflictevents.discrepancy.Discrepancy;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Relation;

/** Pairs what sides say of their own losses with what their opponents say of them, battle by battle. */
final class DiscrepancyAssembly {

    private int paired;

    List<Discrepancy> pairs(Battle battle, List<Claim> claims) {
        if (claims.stream().noneMatch(claim -> claim.relation() == Relation.OPPONENT)) {
            return List.of();
        }
        SortedMap<CasualtySubject, Long> opponents = best(claims, Rule.OPPONENT);
        List<Discrepancy> pairs = new ArrayList<>();
        best(claims, Rule.OWN).forEach((subject, own) -> {
            Long opponent = opponents.get(subject);
            if (subject.side() != null && opponent != null) {
                Discrepancy.Figures figures = new Discrepancy.Figures(subject.side(), subject.type(), own, opponent);
                pairs.add(new Discrepancy(paired++, battle, figures));
            }
        });
        return pairs;
    }

    private static SortedMap<CasualtySubject, Long> best(List<Claim> claims, Rule rule) {
        SortedMap<CasualtySubject, Long> best = new TreeMap<>();
        for (DerivedFigure figure : Derivation.derive(claims, null, rule).figures()) {
            if (figure.best() != null) {
                best.put(figure.subject(), figure.best());
            }
        }
        return best;
    }
}
