package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
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
import org.conflictevents.battle.figure.CasualtyFigure;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.casualty.VictimGroup;
import org.jspecify.annotations.Nullable;

/** The sums of the figures derived for the battles of some groups, by group and casualty type. */
final class SumsQuery {

    private final CriteriaBuilder cb;
    private final CriteriaQuery<Tuple> query;
    private final Root<Battle> battle;
    private final ListJoin<Battle, CasualtyFigure> figure;
    private final List<Predicate> conditions = new ArrayList<>();

    private SumsQuery(CriteriaBuilder cb) {
        this.cb = cb;
        this.query = cb.createTupleQuery();
        this.battle = query.from(Battle.class);
        this.figure = battle.joinList("casualties");
    }

    /**
     * @param groups rows of {@link CountsQuery} for which the sums are wanted; there may be sums for other groups as well
     */
    static CriteriaQuery<Tuple> of(StatisticsQuery statistics, List<Tuple> groups, CriteriaBuilder cb) {
        return new SumsQuery(cb).sums(statistics, groups);
    }

    private CriteriaQuery<Tuple> sums(StatisticsQuery statistics, List<Tuple> groups) {
        Set<Dimension> dimensions = new LinkedHashSet<>(statistics.groupBy());
        dimensions.add(Dimension.TYPE);
        GroupKeys keys = new GroupKeys(battle, query, cb).add(dimensions, figure);
        conditions.addAll(keys.conditions());
        conditions.add(statistics.battles().toPredicate(battle, query, cb));
        conditions.add(FigureChoice.DEFAULT.holds(figure, cb));
        losses(statistics.claims());
        whose(statistics);
        for (Dimension dimension : statistics.groupBy()) {
            oneOf(
                    keys.key(dimension),
                    groups.stream()
                            .map(group -> group.get(dimension.keyAlias()))
                            .toList());
        }
        List<Selection<?>> selected = new ArrayList<>(keys.values());
        selected.addAll(measures());
        return query.multiselect(selected).where(conditions).groupBy(keys.values());
    }

    /** As {@link FigureSumView} reads them. */
    private List<Selection<?>> measures() {
        return List.of(
                cb.countDistinct(battle.get("id")).alias("battles"),
                cb.sum(figure.<Long>get("low")).alias("low"),
                cb.sum(figure.<Long>get("best")).alias("best"),
                cb.sum(figure.<Long>get("high")).alias("high"),
                howMany(figure.get("lowOpen")).alias("lowOpen"),
                howMany(figure.get("highOpen")).alias("highOpen"));
    }

    private Expression<Long> howMany(Path<Boolean> open) {
        return cb.sum(cb.<Long>selectCase().when(cb.isTrue(open), 1L).otherwise(0L));
    }

    private void losses(ClaimFilter claims) {
        conditions.add(figure.get("losses").get("type").in(StatisticsView.FIGURES.values()));
        if (!claims.type().isEmpty()) {
            conditions.add(figure.get("losses").get("type").in(claims.type()));
        }
        if (!claims.victims().isEmpty()) {
            conditions.add(
                    VictimGroup.any(claims.victims(), figure.get("losses").get("victims"), cb));
        }
    }

    /** Of the sides that are asked for; else what makes the totals of the battles, in which nobody is counted twice. */
    private void whose(StatisticsQuery statistics) {
        ClaimFilter claims = statistics.claims();
        Path<Integer> side = figure.get("losses").get("side");
        if (!claims.side().isEmpty()) {
            conditions.add(side.in(claims.side()));
        }
        if (!claims.victimParty().isEmpty()) {
            conditions.add(new PartyCondition(battle, query, cb).onSide(side, id -> id.in(claims.victimParty())));
        }
        if (statistics.groupBy().stream().anyMatch(Dimension::isOfSides)
                && claims.victims().isEmpty()) {
            conditions.add(cb.isNotNull(side));
        } else if (claims.side().isEmpty()
                && claims.victimParty().isEmpty()
                && claims.victims().isEmpty()) {
            conditions.add(cb.isTrue(figure.get("counted")));
        }
    }

    private void oneOf(Expression<?> value, Collection<? extends @Nullable Object> allowed) {
        List<?> known = allowed.stream().filter(Objects::nonNull).distinct().toList();
        Predicate among = known.isEmpty() ? cb.disjunction() : value.in(known);
        conditions.add(known.size() < allowed.stream().distinct().count() ? cb.or(among, cb.isNull(value)) : among);
    }
}
