package org.conflictevents.statistics;

import java.util.List;
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
        int start = offset + (after == null ? 0 : after.number(1, Integer.MAX_VALUE));
        List<StatisticsView> groups = statistics.read(request, start, limit);
        Position last = groups.isEmpty() ? null : Position.of(start + groups.size());
        return new Part<>(groups, last);
    }
}
