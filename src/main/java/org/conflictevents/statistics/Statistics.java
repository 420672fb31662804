package org.conflictevents.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaQuery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.vocabulary.CasualtyType;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the database for groups, their counts and their sums. */
@Component
class Statistics {

    private final EntityManager entities;

    Statistics(EntityManager entities) {
        this.entities = entities;
    }

    /** How many groups there are. */
    long total(StatisticsQuery request) {
        CriteriaQuery<Tuple> groups = CountsQuery.of(request, entities.getCriteriaBuilder());
        return entities.createQuery(((JpaCriteriaQuery<Tuple>) groups).createCountQuery())
                .getSingleResult();
    }

    /** Some groups in a row, by the values of their keys, those without a value last. */
    List<StatisticsView> read(StatisticsQuery request, int offset, int limit) {
        List<Tuple> groups = entities.createQuery(CountsQuery.of(request, entities.getCriteriaBuilder()))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Map<List<@Nullable Object>, Map<CasualtyType, FigureSumView>> sums =
                sums(request, groups.stream().map(group -> keys(group, 2)).toList());
        return groups.stream()
                .map(group -> {
                    List<@Nullable Object> keys = keys(group, 2);
                    return StatisticsView.of(
                            GroupView.of(request.groupBy(), keys),
                            group.get(keys.size(), Long.class),
                            group.get(keys.size() + 1, Long.class),
                            sums.getOrDefault(keys, Map.of()));
                })
                .toList();
    }

    private Map<List<@Nullable Object>, Map<CasualtyType, FigureSumView>> sums(
            StatisticsQuery request, List<List<@Nullable Object>> groups) {
        Map<List<@Nullable Object>, Map<CasualtyType, FigureSumView>> sums = new HashMap<>();
        if (groups.isEmpty() || !request.hasFigures()) {
            return sums;
        }
        CriteriaQuery<Tuple> query = SumsQuery.of(request, groups, entities.getCriteriaBuilder());
        for (Tuple sum : entities.createQuery(query).getResultList()) {
            List<@Nullable Object> keys = keys(sum, 1 + FigureSumView.MEASURES);
            sums.computeIfAbsent(keys, group -> new EnumMap<>(CasualtyType.class))
                    .put(sum.get(keys.size(), CasualtyType.class), FigureSumView.of(sum, keys.size() + 1));
        }
        return sums;
    }

    /** The values that stand before the measures. */
    private static List<@Nullable Object> keys(Tuple row, int measures) {
        List<@Nullable Object> values = Arrays.asList(row.toArray());
        return values.subList(0, values.size() - measures);
    }
}
