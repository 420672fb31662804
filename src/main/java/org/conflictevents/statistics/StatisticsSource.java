package org.conflictevents.statistics;

import java.util.List;
import java.util.Objects;
import org.conflictevents.web.ItemSource;
import org.jspecify.annotations.Nullable;

/** The groups that a request asks for. A part of them costs as much as all: the database has to form every group. */
record StatisticsSource(Statistics statistics, Request request) implements ItemSource<StatisticsView> {

    @Override
    public long total() {
        return statistics.total(request);
    }

    @Override
    public Part<StatisticsView> read(@Nullable Position after, int offset, int limit) {
        int start = offset
                + (after == null
                        ? 0
                        : Integer.parseInt(Objects.requireNonNull(after.values().get(0))));
        List<StatisticsView> groups = statistics.read(request, start, limit);
        Position last = groups.isEmpty() ? null : new Position(List.of(Integer.toString(start + groups.size())));
        return new Part<>(groups, last);
    }
}
