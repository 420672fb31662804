package org.conflictevents.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where what has no day stands in an order by day: before everything that has one. */
public final class Undated {

    /** The first day that PostgreSQL can store but one; no battle has a date so early. */
    private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);

    private Undated() {}

    /** The day itself, or one before all others. */
    public static LocalDate first(@Nullable LocalDate day) {
        return day == null ? FIRST : day;
    }
}
