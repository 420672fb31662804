package org.conflictevents.statistics;

import java.util.List;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.casualty.ClaimFilter;

/**
 * Which statistics are asked for.
 *
 * @param groupBy one or two, each once
 */
record Request(List<Dimension> groupBy, BattleFilter battles, ClaimFilter claims) {

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
}
