package org.conflictevents.ged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.conflictevents.article.Fault;

/** The columns of one file by their names, in whichever order they stand. */
final class GedColumns {

    /** As UCDP publishes them. Events are set out in this order, so that an event reads the same out of every file. */
    private static final List<String> CODEBOOK = List.of(
            ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                            + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                            + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                            + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                            + "latitude,longitude,geom_wkt,priogrid_gid,country,iso3,country_id,region,event_clarity,"
                            + "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,"
                            + "low,gwnoa,gwnob")
                    .split(","));

    private static final List<String> REQUIRED = List.of(
            ("id,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_prec,where_coordinates,adm_1,adm_2,"
                            + "latitude,longitude,country,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
                            + "deaths_unknown,best,high,low")
                    .split(","));

    private final int size;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private GedColumns(List<String> header) {
        this.size = header.size();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index).strip().toLowerCase(Locale.ROOT);
            if (!isRowNumber(name) && indexes.putIfAbsent(name, index) == null) {
                names.add(name);
            }
        }
        names.sort(Comparator.comparingInt(name -> CODEBOOK.contains(name) ? CODEBOOK.indexOf(name) : CODEBOOK.size()));
    }

    static GedColumns of(List<String> header) {
        return new GedColumns(header);
    }

    /** What a table's export numbers its rows with. */
    private static boolean isRowNumber(String name) {
        return name.isEmpty() || name.equals("unnamed: 0");
    }

    /** What is wrong with the header, on line 1. */
    List<Fault> faults(List<String> header) {
        List<String> missing =
                REQUIRED.stream().filter(name -> !indexes.containsKey(name)).toList();
        List<Fault> faults = new ArrayList<>();
        if (missing.size() == REQUIRED.size()) {
            faults.add(new Fault(1, Fault.quoted(String.join(",", header)), expected()));
        } else if (!missing.isEmpty()) {
            faults.add(new Fault(1, "no column " + String.join(", ", missing), expected()));
        }
        IntStream.range(0, header.size())
                .filter(index -> isAnother(header.get(index).strip().toLowerCase(Locale.ROOT), index))
                .forEach(index -> faults.add(
                        new Fault(1, "the column %s twice".formatted(header.get(index)), "each column once")));
        return faults;
    }

    private boolean isAnother(String name, int index) {
        return !isRowNumber(name) && indexes.getOrDefault(name, index) != index;
    }

    private static String expected() {
        return "the header of a UCDP Georeferenced Event Dataset, with the columns " + String.join(", ", REQUIRED);
    }

    /** Number of cells in a row. */
    int size() {
        return size;
    }

    /** All that have a name, in the codebook's order, those that it does not know last. */
    List<String> names() {
        return names;
    }

    /** The cell of a column; empty where the file does not have the column. */
    String cell(String name, List<String> row) {
        Integer index = indexes.get(name);
        return index == null ? "" : row.get(index);
    }
}
