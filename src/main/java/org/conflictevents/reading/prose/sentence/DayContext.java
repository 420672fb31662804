package org.conflictevents.reading.prose.sentence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told so far of the time it speaks of: completes "November 20" and "the next day".
 *
 * @param start first day of the battle; null where it is not known
 * @param end its last day; null where it is not known
 * @param brief whether it lasted a day or two, whatever lies between them
 * @param last the day that the section spoke of last; null where it has named none
 * @param otherMonth the first day of a month wholly before or after the battle that the section spoke of last; null where
 *     it has named none since a day
 * @param year the year that the section spoke of last; null where it has named none
 */
public record DayContext(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean brief,
        @Nullable LocalDate last,
        @Nullable LocalDate otherMonth,
        @Nullable Integer year) {

    private static final int MAX_DAYS = 200;
    private static final int MONTH = 31;

    /** The battle's first and last day, and nothing told yet. */
    public DayContext(@Nullable LocalDate start, @Nullable LocalDate end) {
        this(start, end, false, null, null, null);
    }

    /** Those of a battle that lasted a day or two, though the article tells its month or year alone. */
    public DayContext ofABriefBattle() {
        return new DayContext(start, end, true, last, otherMonth, year);
    }

    /** Where a section begins: of days that others told it knows nothing. */
    public DayContext atSection() {
        return new DayContext(start, end, brief, null, null, null);
    }

    /** Of several days that a sentence tells the first leads: "On 3 May …, after the attack of 1 May". */
    public DayContext after(List<Day> told) {
        Integer firstYear = told.stream()
                .map(Day::start)
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(null);
        LocalDate first = told.stream()
                .map(Day::exact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate month = told.stream()
                .filter(this::isOtherMonth)
                .map(Day::start)
                .findFirst()
                .orElse(told.isEmpty() ? otherMonth : null);
        return new DayContext(
                start,
                end,
                brief,
                first == null ? last : first,
                first == null ? month : null,
                firstYear == null ? year : firstYear);
    }

    // "In March 2015, the town was attacked again."
    private boolean isOtherMonth(Day day) {
        return day.start() != null
                && day.words().from() <= 1
                && day.end() != null
                && day.end().equals(day.start().plusMonths(1).minusDays(1))
                && !isDuring(day.start(), day.end());
    }

    /** The day, or a day of the month, that the section spoke of last; null where it has named none. */
    public @Nullable LocalDate spokenOf() {
        return otherMonth == null ? last : otherMonth;
    }

    /** Whether it is a year after the battle's, as that of a book on it: of no day that is told behind it. */
    public boolean isLaterYear(Day day) {
        return day.isYear() && day.start() != null && isAfter(day.start(), 0);
    }

    /** After a sentence in which somebody said something, maybe on a day that it tells. */
    public DayContext after(@Nullable LocalDate said) {
        return new DayContext(start, end, brief, said == null ? last : said, null, year);
    }

    /** Whether the battle lasted no longer than that; unknown lengths are long. */
    public boolean lastsAtMost(int days) {
        return brief || start != null && end != null && ChronoUnit.DAYS.between(start, end) < days;
    }

    /** Whether the battle was over on the day that it began or on the next; unknown lengths are long. */
    public boolean lastsADayOrTwo() {
        return lastsAtMost(2);
    }

    /** Whether the battle had been over for more than so many days. */
    public boolean isAfter(LocalDate day, int days) {
        return end != null && day.isAfter(end.plusDays(days));
    }

    public boolean isDuring(LocalDate from, LocalDate to) {
        return start == null || end == null || !(to.isBefore(start) || from.isAfter(end));
    }

    /** The year in which a day or month without one lies nearest to the battle; null where several might be meant. */
    @Nullable
    Integer yearOf(int month, int day) {
        if (year != null) {
            return isLongBefore(year, month, day)
                    ? Integer.valueOf(year + 1)
                    : isLongAfterLast(year, month, day) ? Integer.valueOf(year - 1) : year;
        }
        if (start == null || end == null) {
            return null;
        }
        List<Integer> years = IntStream.rangeClosed(start.getYear() - 1, end.getYear() + 1)
                .boxed()
                .toList();
        List<Integer> during = years.stream()
                .filter(candidate -> isDuringOrSoonAfter(date(candidate, month, day)))
                .toList();
        if (ChronoUnit.DAYS.between(start, end) > MAX_DAYS) {
            return during.size() == 1 ? during.get(0) : null;
        }
        return years.stream()
                .min((one, other) -> Long.compare(distance(one, month, day), distance(other, month, day)))
                .orElse(null);
    }

    // "In October … On 11 January"
    private boolean isLongBefore(int told, int month, int day) {
        LocalDate date = date(told, month, day);
        return start != null
                && last != null
                && date.isBefore(start)
                && !last.isBefore(start)
                && date.plusDays(MAX_DAYS).isBefore(last);
    }

    // "On 29 January 2021 … However, on 16 November"
    private boolean isLongAfterLast(int told, int month, int day) {
        LocalDate date = date(told, month, day);
        return start != null
                && last != null
                && date.isAfter(last.plusDays(MAX_DAYS))
                && !date.minusYears(1).isBefore(start);
    }

    private boolean isDuringOrSoonAfter(LocalDate date) {
        return start != null && !date.isBefore(start) && !isAfter(date, MONTH);
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, 1).plusDays(day - 1L);
    }

    private long distance(int candidate, int month, int day) {
        LocalDate date = date(candidate, month, day);
        long before = ChronoUnit.DAYS.between(date, start);
        long after = ChronoUnit.DAYS.between(end, date);
        return Math.max(0, Math.max(before, after));
    }
}
