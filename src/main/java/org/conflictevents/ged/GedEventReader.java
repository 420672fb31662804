package org.conflictevents.ged;

import java.time.LocalDate;
import java.util.List;
import org.conflictevents.vocabulary.DatePrecision;
import org.conflictevents.vocabulary.GeoPrecision;
import org.conflictevents.vocabulary.Violence;

/** From the cells of a row to an event. */
final class GedEventReader {

    // codebook: "1: exact date of event is known", "2: the date of the event is known only within a 2-6 day range",
    // "3: only the week", "4: ... an 8-30 day range or only the month", "5: ... a range longer than 31 days but
    // not more than one calendar year"
    private static final List<DatePrecision> DATE_PRECISIONS = List.of(
            DatePrecision.DAY,
            DatePrecision.APPROXIMATE,
            DatePrecision.APPROXIMATE,
            DatePrecision.MONTH,
            DatePrecision.YEAR);

    private GedEventReader() {}

    /** Of no use if the row then has faults. */
    static GedEvent read(GedRow row) {
        return new GedEvent(
                row.whole("id"),
                row.line(),
                row.words("conflict_name"),
                row.words("dyad_name"),
                row.code("type_of_violence", List.of(Violence.values())),
                new GedEvent.Actor(row.words("side_a"), row.optionalWhole("side_a_new_id")),
                new GedEvent.Actor(row.words("side_b"), row.optionalWhole("side_b_new_id")),
                days(row),
                site(row),
                deaths(row),
                row.text());
    }

    private static GedEvent.Days days(GedRow row) {
        LocalDate start = row.day("date_start");
        LocalDate end = row.day("date_end");
        if (end.isBefore(start) && row.faults().isEmpty()) {
            row.fault("date_end", "a day not before date_start, which is " + start);
        }
        DatePrecision coded = row.code("date_prec", DATE_PRECISIONS);
        boolean lasting = coded == DatePrecision.DAY && !start.equals(end);
        return new GedEvent.Days(start, end, lasting ? DatePrecision.RANGE : coded);
    }

    private static GedEvent.Site site(GedRow row) {
        Double latitude = row.degrees("latitude", 90);
        Double longitude = row.degrees("longitude", 180);
        if ((latitude == null) != (longitude == null) && row.faults().isEmpty()) {
            row.fault(latitude == null ? "latitude" : "longitude", "latitude and longitude, or neither");
        }
        return new GedEvent.Site(
                row.words("where_coordinates"),
                row.optional("where_description"),
                row.optional("adm_1"),
                row.optional("adm_2"),
                row.words("country"),
                latitude,
                longitude,
                row.code("where_prec", List.of(GeoPrecision.values())));
    }

    private static GedEvent.Deaths deaths(GedRow row) {
        return new GedEvent.Deaths(
                row.whole("deaths_a"),
                row.whole("deaths_b"),
                row.whole("deaths_civilians"),
                row.whole("deaths_unknown"),
                row.whole("low"),
                row.whole("best"),
                row.whole("high"));
    }
}
