package org.conflictevents.ged;

import java.time.LocalDate;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.GeoPrecision;
import org.conflictevents.vocabulary.Violence;
import org.jspecify.annotations.Nullable;

/**
 * One event, as UCDP coded it.
 *
 * @param id UCDP's
 * @param line 1-based, where its row begins
 * @param conflict {@code conflict_name}
 * @param dyad {@code dyad_name}: who fought whom
 * @param text the row
 */
public record GedEvent(
        long id,
        int line,
        String conflict,
        String dyad,
        Violence violence,
        Actor sideA,
        Actor sideB,
        Days days,
        Site site,
        Deaths deaths,
        EventText text) {

    /**
     * A party, or the civilians of one-sided violence.
     *
     * @param id UCDP's; null where the file has no such column
     */
    public record Actor(String name, @Nullable Long id) {}

    /**
     * When it happened.
     *
     * @param end not before {@code start}
     */
    public record Days(LocalDate start, LocalDate end, DatePrecision precision) {

        @Override
        public String toString() {
            return start.equals(end) ? start.toString() : start + " to " + end;
        }
    }

    /**
     * Where it happened.
     *
     * @param name {@code where_coordinates}: the place that the coordinates give
     * @param description {@code where_description}: the words of the sources; null where there are none
     * @param country UCDP's name of it: "DR Congo (Zaire)"
     * @param latitude WGS 84; null together with {@code longitude}
     */
    public record Site(
            String name,
            @Nullable String description,
            @Nullable String admin1,
            @Nullable String admin2,
            String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            GeoPrecision precision) {}

    /** Persons killed, as coded: {@code low}, {@code best} and {@code high} are not in order in every row. */
    public record Deaths(long a, long b, long civilians, long unknown, long low, long best, long high) {

        boolean isInOrder() {
            return low <= best && best <= high;
        }
    }
}
