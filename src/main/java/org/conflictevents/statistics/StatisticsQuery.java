package org.conflictevents.statistics;

import java.util.List;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.vocabulary.CasualtyType;

/**
 * What to group by, and which battles and claims to count.
 *
 * @param battlesAlone whether neither the claims nor the figures of the groups are asked for
 */
record StatisticsQuery(Grouping grouping, BattleFilter battles, ClaimFilter claims, boolean battlesAlone) {

    /** One or two, each once. */
    List<Dimension> groupBy() {
        return grouping.groupBy();
    }

    /** Whether only battles with a matching claim count. */
    boolean needsClaims() {
        return claims.concernsStatements()
                || claims.concernsLosses()
                || groupBy().stream().anyMatch(Dimension::isOfClaims);
    }

    /** Whether there are derived figures, which rest on all claims about some losses, whoever made them and when. */
    boolean hasFigures() {
        return !claims.concernsStatements() && groupBy().stream().noneMatch(Dimension::isOfStatements);
    }

    /** Whether there are derived figures for the losses of this type, and they are asked for. */
    boolean hasFigures(CasualtyType type) {
        return hasFigures() && (claims.type().isEmpty() || claims.type().contains(type));
    }
}
