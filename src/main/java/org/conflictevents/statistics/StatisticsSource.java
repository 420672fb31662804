package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The groups of a query. A page of them costs as much as all, since the database has to form every group: their number
 * is asked for only where there are more than are read at once.
 */
final class StatisticsSource implements ItemSource<StatisticsView> {

    /** As many as a page may have. */
    private static final int READ_AT_ONCE = 1_000;

    private final Statistics statistics;
    private final StatisticsQuery request;
    private final SingletonSupplier<List<Tuple>> first;

    StatisticsSource(Statistics statistics, StatisticsQuery request) {
        this.statistics = statistics;
        this.request = request;
        this.first = SingletonSupplier.of(() -> statistics.rows(request, 0, READ_AT_ONCE + 1));
    }

    @Override
    public ItemSource<StatisticsView> only(Set<String> fields) {
        boolean battlesAlone =
                !fields.contains("claims") && Collections.disjoint(fields, StatisticsView.FIGURES.keySet());
        return new StatisticsSource(statistics, request.only(battlesAlone));
    }

    @Override
    public long total() {
        int read = first.obtain().size();
        return read <= READ_AT_ONCE ? read : statistics.total(request);
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
        Stream<String> choice = request.hasFigures() ? Stream.empty() : Stream.of("rule", "asOf");
        return Stream.of(keys, figures, choice).flatMap(Function.identity()).collect(Collectors.toSet());
    }

    @Override
    public Part<StatisticsView> read(@Nullable Position after, int offset, int limit) {
        int start = offset + (after == null ? 0 : after.number(1, Math.toIntExact(total())));
        List<Tuple> rows = rows(start, limit);
        Position last = rows.isEmpty() ? null : Position.of(start + rows.size());
        return new Part<>(statistics.views(request, rows), last);
    }

    private List<Tuple> rows(int start, int limit) {
        List<Tuple> read = first.obtain();
        if (read.size() > READ_AT_ONCE && start + limit > read.size()) {
            return statistics.rows(request, start, limit);
        }
        int end = Math.min(read.size(), start + limit);
        return read.subList(Math.min(start, end), end);
    }
}
