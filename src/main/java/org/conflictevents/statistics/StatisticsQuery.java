package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.util.Collections;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.casualty.VictimGroup;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What to group by, and which battles and claims to count.
 *
 * @param battlesAlone whether neither the claims nor the figures of the groups are asked for
 */
record StatisticsQuery(
        Grouping grouping, Rule rule, BattleSelection battles, ClaimFilter claims, boolean battlesAlone) {

    private static final String OTHER_TYPES = "Only the killed, the injured and the captured are added up.";

    /** One or two, each once. */
    List<Dimension> groupBy() {
        return grouping.groupBy();
    }

    /** The same of battles alone, or not. */
    StatisticsQuery only(boolean battlesAlone) {
        return new StatisticsQuery(grouping, rule, battles, claims, battlesAlone);
    }

    /** Whether only battles with a matching claim count. */
    boolean needsClaims() {
        return claims.asOf() != null
                || claims.concernsStatements()
                || claims.concernsLosses()
                || groupBy().stream().anyMatch(Dimension::isOfClaims);
    }

    /** That the battle is one of those asked for, by the figures that the groups have. */
    Predicate selects(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        return battles.by(choice()).on(battle, query, cb);
    }

    /** By which rule, and as of the same day as the claims. */
    FigureChoice choice() {
        return new FigureChoice(rule, claims.asOf());
    }

    /** Whether figures are added up: those of losses that are selected or told apart, or else the totals of battles. */
    boolean tellsLossesApart() {
        return groupsBySides()
                || !(claims.side().isEmpty()
                        && claims.victims().isEmpty()
                        && claims.victimParty().isEmpty());
    }

    boolean groupsBySides() {
        return groupBy().stream().anyMatch(Dimension::isOfSides);
    }

    /** Whether there are derived figures. */
    boolean hasFigures() {
        return whyNoFigures() == null;
    }

    /** Null where there are derived figures. */
    @Nullable
    String whyNoFigures() {
        if (claims.concernsStatements() || groupBy().stream().anyMatch(Dimension::isOfStatements)) {
            return "A figure rests on all claims about the same losses; one of the claims that are selected here, or of a group of "
                    + "them, would be another.";
        }
        if (!claims.type().isEmpty() && Collections.disjoint(claims.type(), StatisticsView.FIGURES.values())) {
            return OTHER_TYPES;
        }
        boolean twice =
                claims.victims().contains(VictimGroup.ALL) || claims.victims().contains(VictimGroup.UNKNOWN);
        return twice && claims.victims().size() > 1
                ? "Victims ALL and UNKNOWN are counted among the others, at least in part: added to them, persons would be counted "
                        + "twice. Ask for them alone."
                : null;
    }

    /** Null where a group has figures, or is known to have none. */
    @Nullable
    String whyNoFigures(Tuple group) {
        if (groupBy().contains(Dimension.TYPE)
                && hasFigures()
                && !StatisticsView.FIGURES.containsValue(group.get(Dimension.TYPE.keyAlias()))) {
            return OTHER_TYPES;
        }
        boolean ofNoSide = groupBy().stream()
                .anyMatch(dimension -> dimension.isOfSides() && group.get(dimension.keyAlias()) == null);
        return ofNoSide && claims.victims().isEmpty() && hasFigures()
                ? "Losses of no one side are left out: a figure for everybody together would count those of the sides twice. "
                        + "`victims` selects what to add up."
                : whyNoFigures();
    }

    /** Whether there are derived figures for the losses of this type, and they are asked for. */
    boolean hasFigures(CasualtyType type) {
        return hasFigures() && (claims.type().isEmpty() || claims.type().contains(type));
    }
}
