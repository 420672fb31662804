package org.conflictevents.reading.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, season or year as words give it, perhaps without what the words beside it give.
 *
 * @param day of the month
 * @param month 1 to 12; the first one of a season
 * @param months how many months it covers: 1, or 3 for a season
 * @param year as written, 1 or more; of the era that {@code bc} says
 * @param bc whether the year is before Christ; null where the words do not say
 * @param monthFirst whether the month stands before the day
 * @param approximate whether the words leave it uncertain
 */
public record DatePoint(
        @Nullable Integer day,
        @Nullable Integer month,
        int months,
        @Nullable Integer year,
        @Nullable Boolean bc,
        boolean monthFirst,
        boolean approximate) {

    static DatePoint ofDay(int day) {
        return new DatePoint(day, null, 1, null, null, false, false);
    }

    static DatePoint ofYear(int year) {
        return new DatePoint(null, null, 1, year, null, false, false);
    }

    static DatePoint ofMonth(int month, boolean monthFirst) {
        return new DatePoint(null, month, 1, null, null, monthFirst, false);
    }

    /** "18" with its "November". */
    DatePoint inMonth(int number) {
        return new DatePoint(day, number, 1, year, bc, false, approximate);
    }

    static DatePoint ofSeason(int firstMonth) {
        return new DatePoint(null, firstMonth, 3, null, null, false, true);
    }

    DatePoint withMonthOf(DatePoint other) {
        return new DatePoint(day, other.month, other.months, year, bc, monthFirst, approximate);
    }

    DatePoint withYear(@Nullable Integer later, @Nullable Boolean era) {
        return new DatePoint(day, month, months, later, era, monthFirst, approximate);
    }

    DatePoint withDay(int number) {
        return new DatePoint(number, month, months, year, bc, true, approximate);
    }

    /** The same where a number without a month turned out to be the year: "331 bc". */
    DatePoint withoutBareDay() {
        return lacksMonth() ? new DatePoint(null, null, 1, year, bc, monthFirst, approximate) : this;
    }

    DatePoint approximately() {
        return new DatePoint(day, month, months, year, bc, monthFirst, true);
    }

    boolean lacksMonth() {
        return day != null && month == null;
    }

    boolean lacksDay() {
        return month != null && day == null && year == null;
    }

    /** Whether its day lies in no year's month, as 31 February. */
    boolean isImpossible() {
        if (day == null || month == null) {
            return false;
        }
        int longest = YearMonth.of(2000, month).lengthOfMonth();
        boolean noLeapYear = month == 2 && day == 29 && year != null && !Boolean.TRUE.equals(bc) && year % 4 != 0;
        return day < 1 || day > longest || noLeapYear;
    }

    /** The first day it may mean; null where its year or month is not known. */
    @Nullable
    public LocalDate first() {
        return year == null || lacksMonth() ? null : date(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day it may mean; null where its year or month is not known. */
    @Nullable
    public LocalDate last() {
        LocalDate first = first();
        if (first == null || day != null) {
            return first;
        }
        return month == null
                ? first.plusYears(1).minusDays(1)
                : first.plusMonths(months).minusDays(1);
    }

    /** Whether it says less than another: 1988 holds 20 February 1988. */
    public boolean holds(DatePoint other) {
        LocalDate first = first();
        LocalDate last = last();
        LocalDate from = other.first();
        LocalDate to = other.last();
        return first != null
                && last != null
                && from != null
                && to != null
                && !first.isAfter(from)
                && !last.isBefore(to);
    }

    /** Null for the leap days that only the Julian calendar has. */
    private @Nullable LocalDate date(int ofYear, int ofMonth, int ofDay) {
        int isoYear = Boolean.TRUE.equals(bc) ? 1 - ofYear : ofYear;
        try {
            return LocalDate.of(isoYear, ofMonth, ofDay);
        } catch (DateTimeException leapDay) {
            return null;
        }
    }
}
