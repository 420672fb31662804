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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.CasualtyFigure;
import org.conflictevents.casualty.ClaimFilter;
import org.conflictevents.casualty.VictimGroup;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/** For some groups and each type of losses: the sums of the figures that are derived for their battles. */
final class SumsQuery {

    private static final Set<CasualtyType> SUMMED =
            Set.of(CasualtyType.KILLED, CasualtyType.INJURED, CasualtyType.CAPTURED);

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
     * @param groups the values of the keys of all groups that are asked for; what is summed may be of further ones
     */
    static CriteriaQuery<Tuple> of(StatisticsQuery request, List<List<@Nullable Object>> groups, CriteriaBuilder cb) {
        return new SumsQuery(cb).sums(request, groups);
    }

    private CriteriaQuery<Tuple> sums(StatisticsQuery request, List<List<@Nullable Object>> groups) {
        GroupKeys keys = new GroupKeys(battle, cb);
        request.groupBy().forEach(dimension -> {
            if (dimension == Dimension.TYPE) {
                keys.of(figure.get("losses").get("type"));
            } else {
                keys.of(dimension);
            }
        });
        conditions.addAll(keys.conditions());
        conditions.add(request.battles().toPredicate(battle, query, cb));
        losses(request.claims());
        List<Expression<?>> groupedBy = new ArrayList<>(keys.values());
        for (int i = 0; i < groupedBy.size(); i++) {
            int key = i;
            oneOf(
                    groupedBy.get(key),
                    groups.stream().map(group -> group.get(key)).toList());
        }
        groupedBy.add(figure.get("losses").get("type"));
        List<Selection<?>> selected = new ArrayList<>(groupedBy);
        selected.addAll(measures());
        return query.multiselect(selected).where(conditions).groupBy(groupedBy);
    }

    /** As {@link FigureSumView} reads them. */
    private List<Selection<?>> measures() {
        return List.of(
                cb.countDistinct(battle.get("id")),
                cb.sum(figure.<Long>get("low")),
                cb.sum(figure.<Long>get("best")),
                cb.sum(figure.<Long>get("high")),
                howMany(figure.get("lowOpen")),
                howMany(figure.get("highOpen")));
    }

    private Expression<Long> howMany(Path<Boolean> open) {
        return cb.sum(cb.<Long>selectCase().when(cb.isTrue(open), 1L).otherwise(0L));
    }

    private void losses(ClaimFilter claims) {
        conditions.add(figure.get("losses").get("type").in(SUMMED));
        if (!claims.type().isEmpty()) {
            conditions.add(figure.get("losses").get("type").in(claims.type()));
        }
        if (!claims.side().isEmpty()) {
            conditions.add(figure.get("losses").get("side").in(claims.side()));
        }
        if (claims.victims().isEmpty()) {
            // People of whom nobody tells who they were may be those of a side, counted there already.
            Path<Victims> victims = figure.get("losses").get("victims");
            conditions.add(cb.or(cb.isNull(victims), cb.notEqual(victims, Victims.UNKNOWN)));
        } else {
            oneOf(
                    figure.get("losses").get("victims"),
                    claims.victims().stream().map(VictimGroup::victims).toList());
        }
    }

    private void oneOf(Expression<?> value, Collection<? extends @Nullable Object> allowed) {
        List<?> known = allowed.stream().filter(Objects::nonNull).distinct().toList();
        Predicate among = known.isEmpty() ? cb.disjunction() : value.in(known);
        conditions.add(known.size() < allowed.stream().distinct().count() ? cb.or(among, cb.isNull(value)) : among);
    }
}
