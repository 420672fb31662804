package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.function.Function;

/** Whether somebody fought on one side of the battle of a query. */
public record PartyCondition(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {

    /**
     * @param combatant what holds of the id of somebody who did
     */
    public Predicate onSide(Expression<Integer> side, Function<Path<String>, Predicate> combatant) {
        Subquery<Integer> fought = query.subquery(Integer.class);
        Root<BattleCombatant> part = fought.from(BattleCombatant.class);
        return cb.exists(fought.select(cb.literal(1))
                .where(
                        cb.equal(part.get("id").get("battle"), battle.get("id")),
                        cb.equal(part.get("side"), side),
                        combatant.apply(part.get("combatant"))));
    }
}
