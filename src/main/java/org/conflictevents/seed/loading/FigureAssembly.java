package org.conflictevents.seed.loading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.Days;
import org.conflictevents.battle.figure.Losses;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.derivation.Chronology;
import org.conflictevents.derivation.Claim;
import org.conflictevents.derivation.Derivation;
import org.conflictevents.derivation.DerivedFigure;
import org.conflictevents.vocabulary.CasualtySubject;
import org.conflictevents.vocabulary.Origin;
import org.conflictevents.vocabulary.Relation;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/** From the claims of a battle, as of a day, to the figures that are stored with it: those of one rule, and the best of others. */
final class FigureAssembly {

    private static final Map<Rule, Relation> VOICES =
            Map.of(Rule.OWN, Relation.OWN, Rule.OPPONENT, Relation.OPPONENT, Rule.THIRD_PARTY, Relation.THIRD_PARTY);

    private final List<Claim> claims;
    private final @Nullable LocalDate asOf;

    private FigureAssembly(List<Claim> claims, @Nullable LocalDate asOf) {
        this.claims = claims;
        this.asOf = asOf;
    }

    /** Those derived from all claims, and then those of each span of days over which they stayed the same. */
    static List<CasualtyFigure> figures(List<Claim> claims) {
        List<CasualtyFigure> figures = new ArrayList<>(new FigureAssembly(claims, null).figures());
        SortedMap<CasualtySubject, List<CasualtyFigure>> spans = new TreeMap<>();
        for (LocalDate day : Chronology.days(claims)) {
            for (CasualtyFigure figure : new FigureAssembly(claims, day).figures()) {
                extend(spans.computeIfAbsent(figure.losses().subject(), unseen -> new ArrayList<>()), day, figure);
            }
        }
        spans.values().forEach(figures::addAll);
        return figures;
    }

    /** Of losses that have been claimed there is a figure on every later day. */
    private static void extend(List<CasualtyFigure> spans, LocalDate day, CasualtyFigure figure) {
        @Nullable CasualtyFigure last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.equals(figure.on(last.days()))) {
            return;
        }
        if (last != null) {
            spans.set(spans.size() - 1, last.until(day));
        }
        spans.add(figure.on(Days.since(day)));
    }

    private List<CasualtyFigure> figures() {
        List<DerivedFigure> latest = derive(Rule.LATEST);
        boolean coded = claims.stream().anyMatch(claim -> claim.origin() == Origin.CODED);
        BattleTotals totals = new BattleTotals(latest, coded);
        Map<Rule, Map<CasualtySubject, Long>> best = best(latest);
        return latest.stream()
                .map(figure -> figure(figure, best, totals.count(figure)))
                .toList();
    }

    private List<DerivedFigure> derive(Rule rule) {
        return Derivation.derive(claims, asOf, rule).figures();
    }

    /** Nobody derives what no claim could lead to, nor again what all claims have led to. */
    private Map<Rule, Map<CasualtySubject, Long>> best(List<DerivedFigure> latest) {
        Set<Relation> relations = claims.stream().map(Claim::relation).collect(Collectors.toSet());
        Map<Rule, Map<CasualtySubject, Long>> best = new EnumMap<>(Rule.class);
        VOICES.forEach((rule, relation) -> {
            if (relations.contains(relation)) {
                best.put(rule, bestOf(relations.size() == 1 ? latest : derive(rule)));
            }
        });
        return best;
    }

    private static Map<CasualtySubject, Long> bestOf(List<DerivedFigure> figures) {
        Map<CasualtySubject, Long> best = new HashMap<>();
        for (DerivedFigure figure : figures) {
            if (figure.best() != null) {
                best.put(figure.subject(), figure.best());
            }
        }
        return best;
    }

    private static CasualtyFigure figure(
            DerivedFigure figure, Map<Rule, Map<CasualtySubject, Long>> best, boolean counted) {
        CasualtySubject subject = figure.subject();
        return new CasualtyFigure(
                Losses.of(subject),
                new Numbers(
                        figure.low(),
                        figure.best(),
                        figure.high(),
                        figure.lowOpen(),
                        figure.highOpen(),
                        best.getOrDefault(Rule.OWN, Map.of()).get(subject),
                        best.getOrDefault(Rule.OPPONENT, Map.of()).get(subject),
                        best.getOrDefault(Rule.THIRD_PARTY, Map.of()).get(subject)),
                figure.claims(),
                counted);
    }
}
