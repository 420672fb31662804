package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import org.conflictevents.battle.figure.CasualtyTotal;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Rule;

/** Where a query finds how many were killed, or a number below all others for a battle of which that is not known. */
final class KilledColumn {

    private static final String TOTALS = "totals";

    private KilledColumn() {}

    static Expression<Long> of(From<?, Battle> battle, CriteriaBuilder cb, FigureChoice choice) {
        if (choice.asOf() == null) {
            return of(battle, choice.rule());
        }
        Path<Long> number = join(battle, cb, choice).get("numbers").get(Numbers.attribute(choice.rule()));
        return cb.coalesce(number, Numbers.orBelowAll(null));
    }

    /** From all claims. */
    static Path<Long> of(Path<Battle> battle, Rule rule) {
        return switch (rule) {
            case LATEST -> battle.get("sortKilled");
            case LOWEST -> battle.get("killedByRule").get("lowest");
            case HIGHEST -> battle.get("killedByRule").get("highest");
            case OWN -> battle.get("killedByRule").get("own");
            case OPPONENT -> battle.get("killedByRule").get("opponent");
            case THIRD_PARTY -> battle.get("killedByRule").get("thirdParty");
        };
    }

    /** The total of the killed as of the day, once for each query; nothing for a battle that has none. */
    @SuppressWarnings("unchecked") // The attribute is a list of these.
    static Join<Battle, CasualtyTotal> join(From<?, Battle> battle, CriteriaBuilder cb, FigureChoice choice) {
        return (Join<Battle, CasualtyTotal>) battle.getJoins().stream()
                .filter(join -> TOTALS.equals(join.getAttribute().getName()))
                .findFirst()
                .orElseGet(() -> {
                    Join<Battle, CasualtyTotal> total = battle.joinList(TOTALS, JoinType.LEFT);
                    return total.on(choice.holds(total, cb), cb.equal(total.get("type"), CasualtyType.KILLED));
                });
    }
}
