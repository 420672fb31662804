package org.conflictevents.seed.loading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.battle.CasualtyFigure;
import org.conflictevents.battle.Losses;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.derivation.Rule;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;

/** From the claims of a battle to the figures that are stored with it: those of one rule, and the best of others. */
final class FigureAssembly {

    private static final Map<Rule, Relation> VOICES =
            Map.of(Rule.OWN, Relation.OWN, Rule.OPPONENT, Relation.OPPONENT, Rule.THIRD_PARTY, Relation.THIRD_PARTY);

    private final List<Claim> claims;
    private final Map<Rule, Map<CasualtySubject, Long>> best = new EnumMap<>(Rule.class);

    private FigureAssembly(List<Claim> claims) {
        this.claims = claims;
    }

    static List<CasualtyFigure> figures(List<Claim> claims) {
        FigureAssembly assembly = new FigureAssembly(claims);
        List<DerivedFigure> latest =
                Derivation.derive(claims, null, Rule.LATEST).figures();
        boolean coded = claims.stream().anyMatch(claim -> claim.origin() == Origin.CODED);
        BattleTotals totals = new BattleTotals(latest, coded);
        Set<Relation> relations = claims.stream().map(Claim::relation).collect(Collectors.toSet());
        VOICES.forEach((rule, relation) -> assembly.best.put(rule, assembly.best(rule, relation, relations, latest)));
        return latest.stream()
                .map(figure -> assembly.figure(figure, totals.count(figure)))
                .toList();
    }

    /** Nobody derives what no claim could lead to, nor again what all claims have led to. */
    private Map<CasualtySubject, Long> best(
            Rule rule, Relation relation, Set<Relation> relations, List<DerivedFigure> latest) {
        if (!relations.contains(relation)) {
            return Map.of();
        }
        return best(
                relations.size() == 1
                        ? latest
                        : Derivation.derive(claims, null, rule).figures());
    }

    private static Map<CasualtySubject, Long> best(List<DerivedFigure> figures) {
        Map<CasualtySubject, Long> best = new HashMap<>();
        for (DerivedFigure figure : figures) {
            if (figure.best() != null) {
                best.put(figure.subject(), figure.best());
            }
        }
        return best;
    }

    private CasualtyFigure figure(DerivedFigure figure, boolean counted) {
        CasualtySubject subject = figure.subject();
        return new CasualtyFigure(
                Losses.of(subject),
                new CasualtyFigure.Range(
                        figure.low(), figure.best(), figure.high(), figure.lowOpen(), figure.highOpen()),
                figure.claims(),
                new CasualtyFigure.Voices(
                        best.getOrDefault(Rule.OWN, Map.of()).get(subject),
                        best.getOrDefault(Rule.OPPONENT, Map.of()).get(subject),
                        best.getOrDefault(Rule.THIRD_PARTY, Map.of()).get(subject)),
                counted);
    }
}
