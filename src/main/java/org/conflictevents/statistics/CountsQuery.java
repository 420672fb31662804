package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.CasualtyClaim;
import org.conflictevents.source.Source;

/** The groups in their order, each with its keys, the number of its battles and of the claims about them. */
final class CountsQuery {

    /** How many battles are in a group, in its row. */
    static final String BATTLES = "battles";

    /** How many claims are about them. */
    static final String CLAIMS = "claims";

    private final StatisticsQuery statistics;
    private final CriteriaBuilder cb;
    private final CriteriaQuery<Tuple> query;
    private final Root<Battle> battle;
    private final GroupKeys keys;
    private final List<Predicate> conditions = new ArrayList<>();

    private CountsQuery(StatisticsQuery statistics, CriteriaBuilder cb) {
        this.statistics = statistics;
        this.cb = cb;
        this.query = cb.createTupleQuery();
        this.battle = query.from(Battle.class);
        this.keys = new GroupKeys(battle, query, cb);
    }

    static CriteriaQuery<Tuple> of(StatisticsQuery statistics, CriteriaBuilder cb) {
        CountsQuery counts = new CountsQuery(statistics, cb);
        return statistics.needsClaims() ? counts.ofClaims() : counts.ofBattles();
    }

    /** All claims about a battle are in its document, which knows their number. */
    private CriteriaQuery<Tuple> ofBattles() {
        keys.add(statistics.groupBy(), battle);
        Expression<Long> battles = cb.count(battle.get("id"));
        if (statistics.battlesAlone()) {
            return grouped(battles, cb.literal(0L));
        }
        Join<Battle, Source> document = battle.join(Source.class);
        document.on(cb.equal(document.get("id"), battle.get("id")));
        return grouped(battles, cb.sumAsLong(document.get("claims")));
    }

    private CriteriaQuery<Tuple> ofClaims() {
        Join<Battle, CasualtyClaim> claim = battle.join(CasualtyClaim.class);
        claim.on(cb.equal(claim.get("battle").get("id"), battle.get("id")));
        conditions.add(statistics.claims().toPredicate(claim, query, cb));
        keys.add(statistics.groupBy(), claim);
        boolean repeated = statistics.groupBy().stream().anyMatch(Dimension::repeatsClaims);
        return grouped(
                cb.countDistinct(battle.get("id")),
                repeated ? cb.countDistinct(claim.get("id")) : cb.count(claim.get("id")));
    }

    private CriteriaQuery<Tuple> grouped(Expression<Long> battles, Expression<Long> claims) {
        List<Selection<?>> selected = new ArrayList<>(keys.values());
        selected.add(battles.alias(BATTLES));
        selected.add(claims.alias(CLAIMS));
        keys.named(statistics.grouping().nameContains(), statistics.groupBy());
        conditions.addAll(keys.conditions());
        conditions.add(statistics.battles().toPredicate(battle, query, cb));
        return query.multiselect(selected)
                .where(conditions)
                .groupBy(keys.values())
                .orderBy(order(battles));
    }

    private List<Order> order(Expression<Long> battles) {
        Stream<Order> byKeys = keys.values().stream().map(value -> cb.asc(value, Nulls.LAST));
        return switch (statistics.grouping().sort()) {
            case GROUP -> byKeys.toList();
            case MOST_BATTLES ->
                Stream.concat(Stream.of(cb.desc(battles)), byKeys).toList();
        };
    }
}
