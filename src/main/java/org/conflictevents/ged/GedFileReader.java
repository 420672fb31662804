package org.conflictevents.ged;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.conflictevents.article.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads a file row by row, whatever its size: each row is an event or a fault, and no fault keeps the next row from being read. */
public final class GedFileReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String POINTER = "version https://git-lfs";

    private static final ObjectReader CSV =
            CsvMapper.builder().build().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

    private final Consumer<GedEvent> events;
    private final Consumer<Fault> faults;
    private @Nullable GedColumns columns;
    private boolean usable = true;

    private GedFileReader(Consumer<GedEvent> events, Consumer<Fault> faults) {
        this.events = events;
        this.faults = faults;
    }

    /**
     * @param in bytes in UTF-8; it is closed
     * @param events is given each event, in the order of the file
     * @param faults is given all that is wrong, in the same order
     */
    public static void read(InputStream in, Consumer<GedEvent> events, Consumer<Fault> faults) {
        Reader text = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        new GedFileReader(events, faults).read(text);
    }

    private void read(Reader text) {
        int line = 1;
        try (MappingIterator<String[]> rows = CSV.readValues(text)) {
            while (usable && rows.hasNextValue()) {
                add(line, Arrays.asList(rows.nextValue()));
                line = rows.currentLocation().getLineNr();
            }
            if (columns == null) {
                faults.accept(new Fault(0, "an empty file", "a UCDP Georeferenced Event Dataset as CSV"));
            }
        } catch (JacksonException e) {
            faults.accept(
                    e.getCause() instanceof CharacterCodingException
                            ? new Fault(line, "bytes that are not UTF-8, on this line or soon after", "text in UTF-8")
                            : new Fault(
                                    line, "a row that is no CSV: " + e.getOriginalMessage(), "cells as in RFC 4180"));
        }
    }

    private void add(int line, List<String> cells) {
        if (columns == null) {
            readHeader(cells);
        } else if (!isBlank(cells) && !isTags(cells)) {
            readRow(line, columns, cells);
        }
    }

    private void readHeader(List<String> cells) {
        String first = cells.get(0).startsWith(BYTE_ORDER_MARK) ? cells.get(0).substring(1) : cells.get(0);
        cells.set(0, first);
        columns = GedColumns.of(cells);
        List<Fault> wrong = first.startsWith(POINTER)
                ? List.of(new Fault(1, "a Git LFS pointer", "the file itself, as `git lfs pull` brings it"))
                : columns.faults(cells);
        wrong.forEach(faults);
        usable = wrong.isEmpty();
    }

    private void readRow(int line, GedColumns header, List<String> cells) {
        if (cells.size() != header.size()) {
            faults.accept(new Fault(
                    line, cells.size() + " cells", header.size() + " cells, as many as the header has columns"));
            return;
        }
        GedRow row = new GedRow(line, header, cells);
        GedEvent event = GedEventReader.read(row);
        if (row.faults().isEmpty()) {
            events.accept(event);
        } else {
            row.faults().forEach(faults);
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** HDX adds a row of tags below the header: {@code #date+year}. */
    private static boolean isTags(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isBlank() || cell.strip().startsWith("#"));
    }
}
