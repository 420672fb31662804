package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleConditions;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.casualty.ClaimConditions;

/** The groups in their order: the values of their keys, how many battles, and how many claims about these. */
final class CountsQuery {

    private CountsQuery() {}

    static CriteriaQuery<Tuple> of(Request request, CriteriaBuilder cb) {
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Battle> battle = query.from(Battle.class);
        Join<Battle, CasualtyClaim> claim =
                battle.join(CasualtyClaim.class, request.needsClaims() ? JoinType.INNER : JoinType.LEFT);
        claim.on(cb.equal(claim.get("battle").get("id"), battle.get("id")));
        Keys keys = keys(request, battle, claim, query, cb);
        List<Selection<?>> selected = new ArrayList<>(keys.values());
        selected.add(cb.countDistinct(battle.get("id")));
        selected.add(cb.count(claim.get("id")));
        List<Predicate> conditions = new ArrayList<>(keys.conditions());
        conditions.add(new BattleConditions(battle, query, cb).of(request.battles()));
        conditions.add(new ClaimConditions(claim, query, cb).of(request.claims()));
        return query.multiselect(selected)
                .where(conditions)
                .groupBy(keys.values())
                .orderBy(keys.values().stream()
                        .map(value -> cb.asc(value, Nulls.LAST))
                        .toList());
    }

    private static Keys keys(
            Request request,
            Root<Battle> battle,
            Join<Battle, CasualtyClaim> claim,
            CriteriaQuery<?> query,
            CriteriaBuilder cb) {
        Keys keys = new Keys(battle, query, cb);
        for (Dimension dimension : request.groupBy()) {
            switch (dimension) {
                case TYPE -> keys.of(claim.get("losses").get("type"));
                case RELATION -> keys.of(claim.get("relation"));
                default -> keys.of(dimension);
            }
        }
        return keys;
    }
}
