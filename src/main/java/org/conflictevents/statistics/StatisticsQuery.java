package org.conflictevents.statistics;

import java.util.List;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.vocabulary.CasualtyType;

/**
 * Which statistics are asked for.
 *
 * @param groupBy one or two, each once
 */
record StatisticsQuery(List<Dimension> groupBy, BattleFilter battles, ClaimFilter claims) {

    /** Whether battles without a claim that passes are left out. */
    boolean needsClaims() {
        return claims.concernsStatements()
                || claims.concernsLosses()
                || groupBy.stream().anyMatch(Dimension::isOfClaims);
    }

    /** Whether derived figures can be told: they rest on all claims about some losses, whoever made them and when. */
    boolean hasFigures() {
        return !claims.concernsStatements() && !groupBy.contains(Dimension.RELATION);
    }

    /** Whether those of the losses of one type can be told and are asked for. */
    boolean hasFigures(CasualtyType type) {
        return hasFigures() && (claims.type().isEmpty() || claims.type().contains(type));
    }
}
