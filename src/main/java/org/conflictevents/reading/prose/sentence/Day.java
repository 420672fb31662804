package org.conflictevents.reading.prose.sentence;

import java.time.LocalDate;
import org.conflictevents.reading.language.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A time that a sentence tells.
 *
 * @param start its first day; null where the text leaves open which year or day is meant
 * @param end its last day; null together with start
 */
public record Day(
        TokenRange words,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /** The day where it is a single one; null otherwise. */
    @Nullable
    public LocalDate exact() {
        return start != null && start.equals(end) ? start : null;
    }

    /** Whether only its year is told. */
    public boolean isYear() {
        return start != null
                && start.getDayOfYear() == 1
                && start.plusYears(1).minusDays(1).equals(end);
    }

    /** Whether a day is one of it; not where either is not known. */
    public boolean holds(@Nullable LocalDate day) {
        return day != null && start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
    }
}
