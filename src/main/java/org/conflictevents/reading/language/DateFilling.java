package org.conflictevents.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives points of time what the words beside them say: "30" of "30–31 October 2020" its month and year. */
final class DateFilling {

    private DateFilling() {}

    static void fill(List<DatePoint> points) {
        for (int i = points.size() - 2; i >= 0; i--) {
            points.set(i, fromLater(points.get(i), points.get(i + 1), i > 0 ? points.get(i - 1) : null));
        }
        for (int i = 1; i < points.size(); i++) {
            points.set(i, fromEarlier(points.get(i), points.get(i - 1)));
        }
    }

    // "30–31 October 2020", "january–july 332 bc", "336–323 bc"
    private static DatePoint fromLater(DatePoint point, DatePoint later, @Nullable DatePoint earlier) {
        DatePoint filled = point;
        boolean monthBefore = earlier != null && earlier.monthFirst() && earlier.month() != null;
        if (filled.lacksMonth() && later.month() != null && !monthBefore) {
            filled = filled.withMonthOf(later);
        }
        // "31–30 BC", "9–16 AD"
        if (filled.lacksMonth() && later.month() == null && later.bc() != null) {
            return filled.withYear(filled.day(), later.bc()).withoutBareDay();
        }
        if (filled.year() == null) {
            return filled.withYear(later.year(), later.bc());
        }
        boolean sameEra =
                filled.bc() == null && later.bc() != null && later.year() != null && filled.year() > later.year();
        return sameEra ? filled.withYear(filled.year(), later.bc()) : filled;
    }

    // "May 8–9, 1992", "24 February 2022 – 2 March"
    private static DatePoint fromEarlier(DatePoint point, DatePoint earlier) {
        DatePoint filled = point;
        if (filled.lacksMonth() && earlier.month() != null) {
            filled = filled.withMonthOf(earlier);
        }
        return filled.year() == null ? filled.withYear(earlier.year(), earlier.bc()) : filled;
    }
}
