package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.source.Source;

/** The groups in their order: the values of their keys, how many battles, and how many claims about these. */
final class CountsQuery {

    private final StatisticsQuery request;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<Tuple> query;
    private final Root<Battle> battle;
    private final GroupKeys keys;
    private final List<Predicate> conditions = new ArrayList<>();

    private CountsQuery(StatisticsQuery request, CriteriaBuilder cb) {
        this.request = request;
        this.cb = cb;
        this.query = cb.createTupleQuery();
        this.battle = query.from(Battle.class);
        this.keys = new GroupKeys(battle, cb);
    }

    static CriteriaQuery<Tuple> of(StatisticsQuery request, CriteriaBuilder cb) {
        CountsQuery counts = new CountsQuery(request, cb);
        return counts.grouped(request.needsClaims() ? counts.ofClaims() : counts.ofBattles());
    }

    private CriteriaQuery<Tuple> grouped(List<Selection<?>> counts) {
        List<Selection<?>> selected = new ArrayList<>(keys.values());
        selected.addAll(counts);
        conditions.addAll(keys.conditions());
        conditions.add(request.battles().toPredicate(battle, query, cb));
        return query.multiselect(selected)
                .where(conditions)
                .groupBy(keys.values())
                .orderBy(keys.values().stream()
                        .map(value -> cb.asc(value, Nulls.LAST))
                        .toList());
    }

    /** All claims about a battle stand in its document, which knows how many they are. */
    private List<Selection<?>> ofBattles() {
        Join<Battle, Source> document = battle.join(Source.class);
        document.on(cb.equal(document.get("id"), battle.get("id")));
        request.groupBy().forEach(keys::of);
        return List.of(cb.count(battle.get("id")), cb.sumAsLong(document.get("claims")));
    }

    private List<Selection<?>> ofClaims() {
        Join<Battle, CasualtyClaim> claim = battle.join(CasualtyClaim.class);
        claim.on(cb.equal(claim.get("battle").get("id"), battle.get("id")));
        conditions.add(request.claims().toPredicate(claim, query, cb));
        for (Dimension dimension : request.groupBy()) {
            switch (dimension) {
                case TYPE -> keys.of((Expression<?>) claim.get("losses").get("type"));
                case RELATION -> keys.of((Expression<?>) claim.get("relation"));
                default -> keys.of(dimension);
            }
        }
        return List.of(cb.countDistinct(battle.get("id")), cb.count(claim.get("id")));
    }
}
