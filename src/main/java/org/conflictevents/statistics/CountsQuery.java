package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.battle.Battle;
import org.conflictevents.casualty.CasualtyClaim;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;

/** The groups in their order, each with its keys, the number of its battles and of the claims about them. */
final class CountsQuery {

    /** How many battles are in a group, in its row. */
    static final String BATTLES = "battles";

    /** How many claims are about them. */
    static final String CLAIMS = "claims";

    private final StatisticsQuery statistics;
    private final HibernateCriteriaBuilder cb;
    private final JpaCriteriaQuery<Tuple> query;

    private CountsQuery(StatisticsQuery statistics, HibernateCriteriaBuilder cb) {
        this.statistics = statistics;
        this.cb = cb;
        this.query = cb.createTupleQuery();
    }

    static JpaCriteriaQuery<Tuple> of(StatisticsQuery statistics, HibernateCriteriaBuilder cb) {
        CountsQuery counts = new CountsQuery(statistics, cb);
        return statistics.needsClaims() ? counts.ofClaims() : counts.ofBattles();
    }

    private JpaCriteriaQuery<Tuple> ofBattles() {
        Root<Battle> battle = query.from(Battle.class);
        GroupKeys keys = new GroupKeys(battle, query, cb).add(statistics.groupBy(), battle);
        query.where(conditions(battle, keys)).groupBy(keys.values());
        return select(
                keys.values(),
                cb.count(battle.get("id")),
                statistics.battlesAlone() ? cb.literal(0L) : cb.sumAsLong(battle.get("claims")));
    }

    private JpaCriteriaQuery<Tuple> ofClaims() {
        JpaSubQuery<Tuple> each = query.subquery(Tuple.class);
        Root<CasualtyClaim> claim = each.from(CasualtyClaim.class);
        Path<Battle> battle = claim.get("battle");
        GroupKeys keys = new GroupKeys(battle, query, cb).add(statistics.groupBy(), claim);
        List<Predicate> conditions = conditions(battle, keys);
        conditions.add(statistics.claims().toPredicate(claim, query, cb));
        boolean repeated = statistics.groupBy().stream().anyMatch(Dimension::repeatsClaims);
        Expression<Long> claims = repeated ? cb.countDistinct(claim.get("ordinal")) : cb.count();
        each.where(conditions);
        PerBattle counted = new PerBattle(query, each, keys, List.of(claims.alias(CLAIMS)), cb);
        return select(counted.keys(), counted.battles(), counted.sum(CLAIMS));
    }

    private List<Predicate> conditions(Path<Battle> battle, GroupKeys keys) {
        keys.named(statistics.grouping().nameContains(), statistics.groupBy());
        List<Predicate> conditions = new ArrayList<>(keys.conditions());
        conditions.add(statistics.selects(battle, query, cb));
        return conditions;
    }

    private JpaCriteriaQuery<Tuple> select(
            List<Expression<?>> keys, Expression<Long> battles, Expression<Long> claims) {
        List<Selection<?>> selected = GroupKeys.withNames(keys, statistics.groupBy(), query, cb);
        selected.add(battles.alias(BATTLES));
        selected.add(claims.alias(CLAIMS));
        return query.multiselect(selected).orderBy(order(keys, battles));
    }

    private List<Order> order(List<Expression<?>> keys, Expression<Long> battles) {
        Stream<Order> byKeys = keys.stream().map(value -> cb.asc(value, Nulls.LAST));
        return switch (statistics.grouping().sort()) {
            case GROUP -> byKeys.toList();
            case MOST_BATTLES ->
                Stream.concat(Stream.of(cb.desc(battles)), byKeys).toList();
        };
    }
}
