package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.conflictevents.paging.Undated;
import org.conflictevents.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * When a battle was fought.
 *
 * @param start the first day the words allow; null where they were not understood
 * @param startLatest the last day on which the words allow it to have begun; null together with {@code start}
 * @param end the last, inclusive; null where they were not understood or the battle goes on
 * @param precision null where the words were not understood
 */
@Embeddable
public record BattleDate(
        @Column(name = "date_start") @Nullable LocalDate start,
        @Column(name = "date_start_latest") @Nullable LocalDate startLatest,
        @Column(name = "date_end") @Nullable LocalDate end,

        @Column(name = "date_precision") @Enumerated(EnumType.STRING) @Nullable
        DatePrecision precision,

        @Column(name = "date_text") String text) {

    /** One behind all others while the battle goes on; null where it is not known that it began. */
    @Nullable
    LocalDate lastDay() {
        return end == null && start != null ? Undated.LAST : end;
    }

    /** The year that it began in, ISO 8601 (331 BC is -330); null if the words leave it open. */
    @Nullable
    Integer startYear() {
        return startWithin(ChronoField.YEAR);
    }

    /** The month that it began in, in months since January of the year 0; null if the words leave it open. */
    @Nullable
    Integer startMonth() {
        return startWithin(ChronoField.PROLEPTIC_MONTH);
    }

    /** The same of every day on which it may have begun, or null. */
    private @Nullable Integer startWithin(ChronoField field) {
        return start != null && startLatest != null && start.getLong(field) == startLatest.getLong(field)
                ? Integer.valueOf(Math.toIntExact(start.getLong(field)))
                : null;
    }
}
