package org.conflictevents.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;

/**
 * Writes days and months in ISO 8601, years before the year 0 with six digits: 331 BC is {@code -000330}. This is the one form
 * that JavaScript reads too (ECMA-262, "Expanded Years").
 */
public final class IsoDates {

    /** What {@link #of(LocalDate)} writes, as a regular expression. */
    public static final String DAY_PATTERN = "^([0-9]{4}|-00[0-9]{4})-[0-9]{2}-[0-9]{2}$";

    private IsoDates() {}

    public static String of(LocalDate day) {
        return text(day);
    }

    public static String of(YearMonth month) {
        return text(month);
    }

    // java.time writes four digits whatever the sign: "-0330-10-01"
    private static String text(Temporal date) {
        String text = date.toString();
        return text.startsWith("-") ? "-00" + text.substring(1) : text;
    }
}
