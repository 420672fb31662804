package org.conflictevents.web.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day of ISO 8601, or a month or a year as its first or its last one. */
public final class DayReader {

    /** What is read, but for days that no calendar has. Years before 1 CE have a minus sign: 331 BC is -0330 or -000330. */
    public static final String PATTERN = "^(-?[0-9]{4}|-00[0-9]{4})(-[0-9]{2}){0,2}$";

    private static final Pattern PARTS = Pattern.compile("(-?[0-9]{4}|-00[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");

    private DayReader() {}

    static LocalDate first(String text) {
        return day(text, false);
    }

    static LocalDate last(String text) {
        return day(text, true);
    }

    private static LocalDate day(String text, boolean last) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new RefusedValueException(
                    "is not a date; write it as yyyy-MM-dd, yyyy-MM or yyyy, such as 2019-11-18, 2019-11 or 2019");
        }
        try {
            return day(parts, last);
        } catch (DateTimeException e) {
            throw new RefusedValueException("is not a day of the calendar");
        }
    }

    // "2019", "2019-11", "2019-11-18"
    private static LocalDate day(MatchResult parts, boolean last) {
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return last ? YearMonth.of(year, 12).atEndOfMonth() : Year.of(year).atDay(1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3)));
    }
}
