package org.conflictevents.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.vocabulary.CasualtyType;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.stereotype.Component;

/** Asks the database for groups, their counts and their sums. */
@Component
class Statistics {

    private final EntityManager entities;

    Statistics(EntityManager entities) {
        this.entities = entities;
    }

    /** How many groups there are. */
    long total(StatisticsQuery query) {
        return entities.createQuery(CountsQuery.of(query, criteria()).createCountQuery())
                .getSingleResult();
    }

    /** Some consecutive groups in their order, as {@link #views} reads them. */
    List<Tuple> rows(StatisticsQuery query, int offset, int limit) {
        return entities.createQuery(CountsQuery.of(query, criteria()))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Groups with what is counted and summed in them. */
    List<StatisticsView> views(StatisticsQuery query, List<Tuple> groups) {
        Map<GroupView, Map<CasualtyType, FigureSumView>> sums = sums(query, groups);
        return groups.stream()
                .map(row -> {
                    GroupView group = GroupView.of(query.groupBy(), row);
                    return StatisticsView.of(
                            group,
                            query.choice(),
                            query.whyNoFigures(row),
                            row.get(CountsQuery.BATTLES, Long.class),
                            row.get(CountsQuery.CLAIMS, Long.class),
                            sums.getOrDefault(group, Map.of()));
                })
                .toList();
    }

    private Map<GroupView, Map<CasualtyType, FigureSumView>> sums(StatisticsQuery query, List<Tuple> groups) {
        Map<GroupView, Map<CasualtyType, FigureSumView>> sums = new HashMap<>();
        if (groups.isEmpty() || query.battlesAlone() || !query.hasFigures()) {
            return sums;
        }
        for (Tuple row :
                entities.createQuery(SumsQuery.of(query, groups, criteria())).getResultList()) {
            sums.computeIfAbsent(GroupView.of(query.groupBy(), row), group -> new EnumMap<>(CasualtyType.class))
                    .put(row.get(Dimension.TYPE.keyAlias(), CasualtyType.class), FigureSumView.of(row));
        }
        return sums;
    }

    private HibernateCriteriaBuilder criteria() {
        return (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
    }
}
