package org.conflictevents.seed.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.conflictevents.article.Fault;
import org.conflictevents.battle.words.Words;
import org.conflictevents.vocabulary.GeoPrecision;
import org.jspecify.annotations.Nullable;

/** One row of {@code places.csv}, cell by cell. */
final class PlaceRow {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,9})?");
    private static final int MAX_SOURCE = 1000;

    private final int line;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param line where it begins, from 1
     * @param cells one for each column
     */
    PlaceRow(int line, List<String> cells) {
        this.line = line;
        this.cells = cells.stream().map(String::strip).toList();
    }

    /** Null if a cell does not fit its column; {@link #faults} then says which and why. */
    @Nullable
    KnownPlace place() {
        String name = cell(0, !Words.of(cells.get(0)).isEmpty(), "the name of a place");
        String country = cell(2, COUNTRY.matcher(cells.get(2)).matches(), "a country's ISO 3166-1 alpha-2 code");
        Double latitude = degrees(3, 90);
        Double longitude = degrees(4, 180);
        GeoPrecision precision = precision();
        String source = cell(
                6,
                !cells.get(6).isEmpty() && cells.get(6).length() <= MAX_SOURCE,
                "where the coordinates come from, in at most %d characters".formatted(MAX_SOURCE));
        if (latitude == null || longitude == null || precision == null || !faults.isEmpty()) {
            return null;
        }
        return new KnownPlace(
                name, cells.get(1).isEmpty() ? null : cells.get(1), country, latitude, longitude, precision, source);
    }

    List<Fault> faults() {
        return faults;
    }

    private String cell(int column, boolean good, String expected) {
        if (!good) {
            faults.add(new Fault(line, "'%s'".formatted(cells.get(column)), expected));
        }
        return cells.get(column);
    }

    private @Nullable Double degrees(int column, int max) {
        boolean number = DEGREES.matcher(cells.get(column)).matches();
        double degrees = number ? Double.parseDouble(cells.get(column)) : Double.NaN;
        boolean good = Math.abs(degrees) <= max;
        cell(column, good, "degrees from -%d to %d, such as 15.66611".formatted(max, max));
        return good ? degrees : null;
    }

    private @Nullable GeoPrecision precision() {
        GeoPrecision precision = Arrays.stream(GeoPrecision.values())
                .filter(value -> value.name().equals(cells.get(5)))
                .findFirst()
                .orElse(null);
        cell(5, precision != null, "one of " + Arrays.toString(GeoPrecision.values()));
        return precision;
    }
}
