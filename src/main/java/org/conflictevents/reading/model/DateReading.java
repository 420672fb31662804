package org.conflictevents.reading.model;

import java.time.LocalDate;
import org.conflictevents.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * When the battle was fought, in the calendar of the text (Julian dates as written, BC as ISO years: 331 BC is -0330).
 *
 * @param start the first day the words allow; null where they were not understood
 * @param startLatest the last day on which the words allow it to have begun: 31 January for "late January to 9 April";
 *     null together with {@code start}
 * @param end the last day the words allow, inclusive; null where they were not understood or the battle goes on
 * @param precision null where the words were not understood
 * @param text the words, verbatim
 */
public record DateReading(
        @Nullable LocalDate start,
        @Nullable LocalDate startLatest,
        @Nullable LocalDate end,
        @Nullable DatePrecision precision,
        String text) {}
