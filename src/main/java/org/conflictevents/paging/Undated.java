package org.conflictevents.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where what has no day stands in an order by day: before everything that has one. */
public final class Undated {

    /** The first day that PostgreSQL can store but one; no battle has a date so early. */
    private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);

    /** Dates of the text have years of at most four digits; no day is later. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Undated() {}

    /** The day itself, or one before all others. */
    public static LocalDate first(@Nullable LocalDate day) {
        return day == null ? FIRST : day;
    }

    /** A day of a request, or, as that may be before all that a database stores, one before all others. */
    public static LocalDate bound(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day;
    }

    /**
     * Reads such a day as it is written.
     *
     * @throws DateTimeException if it is none that there may be
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("no day of any data: " + text);
        }
        return day;
    }
}
