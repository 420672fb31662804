package org.conflictevents.seed.licence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.source.Licence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads {@code licences.csv} strictly: a row that licenses no file is a fault, and all faults are reported. */
public final class LicencesFileReader {

    private static final List<String> HEADER = List.of("file", "licence", "attribution");

    private static final ObjectReader CSV =
            CsvMapper.builder().build().readerFor(String[].class).with(CsvReadFeature.WRAP_AS_ARRAY);

    private final Set<String> files;
    private final Map<String, Licence> licences = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private LicencesFileReader(Set<String> files) {
        this.files = files;
    }

    /**
     * @param files of the data folder, by their paths in it
     * @throws MalformedTextException if a row cannot be read, with every fault of the file
     */
    public static Licences read(String text, Set<String> files) {
        LicencesFileReader reader = new LicencesFileReader(files);
        reader.readRows(text);
        if (!reader.faults.isEmpty()) {
            throw new MalformedTextException(reader.faults);
        }
        return new Licences(reader.licences);
    }

    private void readRows(String text) {
        int line = 1;
        try (MappingIterator<String[]> rows = CSV.readValues(text)) {
            while (rows.hasNextValue()) {
                List<String> cells =
                        Arrays.stream(rows.nextValue()).map(String::strip).toList();
                if (cells.size() != HEADER.size() || (line == 1 && !cells.equals(HEADER))) {
                    fault(line, String.join(",", cells), "the columns " + String.join(",", HEADER));
                } else if (line > 1) {
                    readRow(line, cells);
                }
                line = rows.currentLocation().getLineNr();
            }
        } catch (JacksonException e) {
            faults.add(new Fault(line, "a row that is no CSV: " + e.getOriginalMessage(), "cells as in RFC 4180"));
        }
    }

    private void readRow(int line, List<String> cells) {
        String file = cells.get(0);
        if (files.stream().noneMatch(name -> name.equals(file) || (file.endsWith("/") && name.startsWith(file)))) {
            fault(line, file, "a file or a folder with files, such as articles/a.txt or ged/");
        }
        try {
            if (licences.putIfAbsent(file, Licences.stated(line, cells.get(1), cells.get(2))) != null) {
                fault(line, file, "each file once");
            }
        } catch (MalformedTextException e) {
            faults.addAll(e.faults());
        }
    }

    private void fault(int line, String found, String expected) {
        faults.add(new Fault(line, Fault.quoted(found), expected));
    }
}
