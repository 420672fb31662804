package org.conflictevents.seed.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads {@code places.csv} strictly: a row that is not a place is a fault, and all faults are reported. */
public final class PlacesFileReader {

    private static final List<String> HEADER =
            List.of("name", "admin", "country", "latitude", "longitude", "precision", "source");

    private static final ObjectReader CSV =
            CsvMapper.builder().build().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

    private final List<KnownPlace> places = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();

    /**
     * @param checksum SHA-256 of the file that the text was read from
     * @throws MalformedTextException if a row cannot be read, with every fault of the file
     */
    public static Gazetteer read(String text, String checksum) {
        PlacesFileReader reader = new PlacesFileReader();
        reader.readRows(text);
        if (!reader.faults.isEmpty()) {
            throw new MalformedTextException(reader.faults);
        }
        return new Gazetteer(reader.places, checksum);
    }

    private void readRows(String text) {
        int line = 1;
        try (MappingIterator<String[]> rows = CSV.readValues(text)) {
            while (rows.hasNextValue()) {
                List<String> cells = Arrays.asList(rows.nextValue());
                if (line == 1) {
                    readHeader(cells);
                } else {
                    readRow(line, cells);
                }
                line = rows.currentLocation().getLineNr();
            }
        } catch (JacksonException e) {
            faults.add(new Fault(line, "a row that is no CSV: " + e.getOriginalMessage(), "cells as in RFC 4180"));
        }
        if (line == 1 && faults.isEmpty()) {
            readHeader(List.of());
        }
    }

    private void readHeader(List<String> cells) {
        if (!cells.equals(HEADER)) {
            faults.add(
                    new Fault(1, "'%s'".formatted(String.join(",", cells)), "the header " + String.join(",", HEADER)));
        }
    }

    private void readRow(int line, List<String> cells) {
        if (cells.size() != HEADER.size()) {
            faults.add(new Fault(line, cells.size() + " cells", HEADER.size() + " cells"));
            return;
        }
        PlaceRow row = new PlaceRow(line, cells);
        KnownPlace place = row.place();
        if (!row.faults().isEmpty()) {
            faults.addAll(row.faults());
            return;
        }
        Integer earlier = lines.putIfAbsent(cells.subList(0, 3), line);
        if (earlier != null) {
            faults.add(new Fault(line, "the place of line %d once more".formatted(earlier), "each place once"));
        }
        places.add(place);
    }
}
