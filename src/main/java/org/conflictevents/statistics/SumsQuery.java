package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.PartyCondition;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.casualty.VictimGroup;
import org.conflictevents.vocabulary.CasualtyType;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;

/** The sums of the figures derived for the battles of some groups, by group and casualty type. */
final class SumsQuery {

    private final HibernateCriteriaBuilder cb;
    private final JpaCriteriaQuery<Tuple> query;
    private final @Nullable JpaSubQuery<Tuple> each;
    private final Root<Battle> battle;
    private final StatisticsQuery statistics;
    private final ListJoin<Battle, ?> summed;
    private final Path<?> type;
    private final List<Predicate> conditions = new ArrayList<>();

    /** A battle has one total of a type, as has each of its sides; of others the battles are told apart. */
    private SumsQuery(StatisticsQuery statistics, HibernateCriteriaBuilder cb) {
        this.statistics = statistics;
        this.cb = cb;
        this.query = cb.createTupleQuery();
        boolean once = !statistics.tellsLossesApart() || statistics.groupBy().contains(Dimension.SIDE);
        this.each = once ? null : query.subquery(Tuple.class);
        this.battle = (each == null ? query : each).from(Battle.class);
        this.summed = battle.joinList(statistics.tellsLossesApart() ? "casualties" : "totals");
        this.type = GroupKeys.type(summed);
    }

    /**
     * @param groups rows of {@link CountsQuery} for which the sums are wanted; there may be sums for other groups as well
     */
    static CriteriaQuery<Tuple> of(StatisticsQuery statistics, List<Tuple> groups, HibernateCriteriaBuilder cb) {
        return new SumsQuery(statistics, cb).sums(groups);
    }

    private CriteriaQuery<Tuple> sums(List<Tuple> groups) {
        Set<Dimension> dimensions = new LinkedHashSet<>(statistics.groupBy());
        dimensions.add(Dimension.TYPE);
        GroupKeys keys = new GroupKeys(battle, query, cb).add(dimensions, summed);
        conditions.addAll(keys.conditions());
        conditions.add(statistics.selects(battle, query, cb));
        conditions.add(statistics.choice().holds(summed, cb));
        ofTypes();
        if (statistics.tellsLossesApart()) {
            ofLosses(summed.get("losses"));
        }
        for (Dimension dimension : statistics.groupBy()) {
            oneOf(
                    keys.key(dimension),
                    groups.stream()
                            .map(group -> group.get(dimension.keyAlias()))
                            .toList());
        }
        List<Selection<?>> sums = sums();
        if (each == null) {
            query.where(conditions).groupBy(keys.values());
            return select(keys.values(), cb.count(battle.get("id")), sums);
        }
        each.where(conditions);
        PerBattle losses = new PerBattle(query, each, keys, sums, cb);
        return select(
                losses.keys(),
                losses.battles(),
                sums.stream()
                        .map(sum -> losses.sum(sum.getAlias()).alias(sum.getAlias()))
                        .toList());
    }

    /** As {@link FigureSumView} reads them. */
    private CriteriaQuery<Tuple> select(
            List<Expression<?>> keys, Expression<Long> battles, List<? extends Selection<?>> sums) {
        List<Selection<?>> selected = GroupKeys.withNames(keys, statistics.groupBy(), query, cb);
        selected.add(battles.alias("battles"));
        selected.addAll(sums);
        return query.multiselect(selected);
    }

    private List<Selection<?>> sums() {
        Path<?> numbers = summed.get("numbers");
        return List.of(
                cb.sum(numbers.<Long>get("low")).alias("low"),
                cb.sum(numbers.<Long>get(Numbers.attribute(statistics.rule()))).alias("best"),
                cb.sum(numbers.<Long>get("high")).alias("high"),
                howMany(numbers.get("lowOpen")).alias("lowOpen"),
                howMany(numbers.get("highOpen")).alias("highOpen"));
    }

    private Expression<Long> howMany(Path<Boolean> open) {
        return cb.sum(cb.<Long>selectCase().when(cb.isTrue(open), 1L).otherwise(0L));
    }

    private void ofTypes() {
        Set<CasualtyType> asked = statistics.claims().type();
        conditions.add(type.in(StatisticsView.FIGURES.values()));
        if (!asked.isEmpty()) {
            conditions.add(type.in(asked));
        }
    }

    private void ofLosses(Path<?> losses) {
        ClaimFilter claims = statistics.claims();
        Path<Integer> side = losses.get("side");
        if (!claims.victims().isEmpty()) {
            conditions.add(VictimGroup.any(claims.victims(), losses.get("victims"), cb));
        } else if (statistics.groupsBySides()) {
            conditions.add(cb.isNotNull(side));
        }
        if (!claims.side().isEmpty()) {
            conditions.add(side.in(claims.side()));
        }
        if (!claims.victimParty().isEmpty()) {
            conditions.add(new PartyCondition(battle, query, cb).onSide(side, id -> id.in(claims.victimParty())));
        }
    }

    private void oneOf(Expression<?> value, Collection<? extends @Nullable Object> allowed) {
        List<?> known = allowed.stream().filter(Objects::nonNull).distinct().toList();
        Predicate among = known.isEmpty() ? cb.disjunction() : value.in(known);
        conditions.add(known.size() < allowed.stream().distinct().count() ? cb.or(among, cb.isNull(value)) : among);
    }
}
