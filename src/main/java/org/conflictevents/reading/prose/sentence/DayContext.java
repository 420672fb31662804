package org.conflictevents.reading.prose.sentence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told so far of the time it speaks of: completes "November 20" and "the next day".
 *
 * @param start first day of the battle; null where it is not known
 * @param end its last day; null where it is not known
 * @param last the day that the section spoke of last; null where it has named none
 * @param year the year that the section spoke of last; null where it has named none
 */
public record DayContext(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate last,
        @Nullable Integer year) {

    private static final int MOST_DAYS = 200;
    private static final int LONG_AFTER = 31;

    /** The battle's first and last day, and nothing told yet. */
    public DayContext atSection() {
        return new DayContext(start, end, null, null);
    }

    public DayContext after(@Nullable LocalDate day, @Nullable Integer told) {
        return new DayContext(start, end, day == null ? last : day, told == null ? year : told);
    }

    /** Whether the battle lasted no longer than that; unknown lengths are long. */
    public boolean lastsAtMost(int days) {
        return start != null && end != null && ChronoUnit.DAYS.between(start, end) < days;
    }

    public boolean isLongAfter(LocalDate day) {
        return end != null && day.isAfter(end.plusDays(LONG_AFTER));
    }

    public boolean isDuring(LocalDate from, LocalDate to) {
        return start == null || end == null || !(to.isBefore(start) || from.isAfter(end));
    }

    /** The year in which a day or month without one lies nearest to the battle; null where several might be meant. */
    @Nullable
    public Integer yearOf(int month, int day) {
        if (year != null) {
            return year;
        }
        if (start == null || end == null || ChronoUnit.DAYS.between(start, end) > MOST_DAYS) {
            return null;
        }
        return IntStream.rangeClosed(start.getYear() - 1, end.getYear() + 1)
                .boxed()
                .min((one, other) -> Long.compare(distance(one, month, day), distance(other, month, day)))
                .orElse(null);
    }

    private long distance(int candidate, int month, int day) {
        LocalDate date = LocalDate.of(candidate, month, 1).plusDays(day - 1L);
        long before = ChronoUnit.DAYS.between(date, start);
        long after = ChronoUnit.DAYS.between(end, date);
        return Math.max(0, Math.max(before, after));
    }
}
