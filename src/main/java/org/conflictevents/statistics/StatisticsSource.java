package org.conflictevents.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/** The groups of a query. A page of them costs as much as all: the database has to form every group. */
record StatisticsSource(Statistics statistics, StatisticsQuery request) implements ItemSource<StatisticsView> {

    @Override
    public long total() {
        return statistics.total(request);
    }

    /** Fields that are not grouped by, and figures that do not exist: null would say that they are unknown. */
    @Override
    public Set<String> absentFields() {
        Stream<String> keys = Arrays.stream(Dimension.values())
                .filter(dimension -> !request.groupBy().contains(dimension))
                .map(dimension -> "group." + dimension);
        Stream<String> figures = StatisticsView.FIGURES.entrySet().stream()
                .filter(figure -> !request.hasFigures(figure.getValue()))
                .map(Map.Entry::getKey);
        return Stream.concat(keys, figures).collect(Collectors.toSet());
    }

    @Override
    public Part<StatisticsView> read(@Nullable Position after, int offset, int limit) {
        int start = offset + (after == null ? 0 : after.number(1, Integer.MAX_VALUE));
        List<StatisticsView> groups = statistics.read(request, start, limit);
        Position last = groups.isEmpty() ? null : Position.of(start + groups.size());
        return new Part<>(groups, last);
    }
}
