package org.conflictevents.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A file of UCDP's Georeferenced Event Dataset with as many events as are wanted, the same on every machine. */
public final class GeneratedEvents {

    private static final long SEED = 20191118;
    private static final int DAYS = 36 * 365;

    private static final String HEADER =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,"
                    + "side_a,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,"
                    + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,"
                    + "priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                    + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

    private final Random random = new Random(SEED);
    private final GeneratedWorld world = new GeneratedWorld(random);

    private GeneratedEvents() {}

    /** Each event has two parties and three to five claims. */
    public static void write(int count, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        GeneratedEvents events = new GeneratedEvents();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int id = 1; id <= count; id++) {
                out.write(events.row(id));
            }
        }
    }

    private String row(int id) {
        GeneratedWorld.Country country = world.country();
        String state = "Government of " + country.name();
        String group = world.skewed(country.groups());
        LocalDate day = LocalDate.of(1989, 1, 1).plusDays(random.nextInt(DAYS));
        String place = world.placeName();
        BigDecimal latitude = BigDecimal.valueOf(random.nextInt(14_000_000) - 7_000_000, 5);
        BigDecimal longitude = BigDecimal.valueOf(random.nextInt(36_000_000) - 18_000_000, 5);
        int own = 1 + world.number(0, 60);
        int other = 1 + world.number(0, 60);
        int civilians = 1 + world.number(0, 30);
        int unknown = world.happens(0.2) ? 1 + world.number(0, 9) : 0;
        int best = own + other + civilians + unknown;
        String date = day + " 00:00:00.000";
        String headline = "%s troops and %s clash near %s, %d dead, officials say"
                .formatted(country.adjective(), group, place, best);
        return String.join(
                        ",",
                        List.of(
                                "" + id,
                                "GEN-%d-1-%d-%d".formatted(day.getYear(), id % 900, id),
                                "" + day.getYear(),
                                "1",
                                "Clear",
                                "1",
                                "" + (300 + Math.abs(country.name().hashCode() % 90)),
                                quoted(country.name() + ": Government"),
                                "" + Math.abs(group.hashCode() % 9000),
                                quoted(state + " - " + group),
                                "" + Math.abs(state.hashCode() % 500),
                                quoted(state),
                                "" + (1000 + Math.abs(group.hashCode() % 9000)),
                                quoted(group),
                                "2",
                                quoted("\"Agence France Presse,%s,%s\";\"Reuters News,%s,%s\""
                                        .formatted(day, headline, day.plusDays(1), headline)),
                                "Agence France Presse;Reuters News",
                                day + ";" + day.plusDays(1),
                                quoted(headline),
                                "officials",
                                "" + (1 + random.nextInt(5)),
                                quoted(place + " village"),
                                quoted("%s village in the district of %s".formatted(place, world.placeName())),
                                quoted(country.name() + " province " + random.nextInt(12)),
                                quoted(place + " district"),
                                "" + latitude,
                                "" + longitude,
                                "POINT (%s %s)".formatted(longitude.toPlainString(), latitude.toPlainString()),
                                "" + random.nextInt(259_200),
                                country.name(),
                                "" + Math.abs(country.name().hashCode() % 900),
                                "Africa",
                                "1",
                                "1",
                                date,
                                date,
                                "" + own,
                                "" + other,
                                "" + civilians,
                                "" + unknown,
                                "" + best,
                                "" + (best + random.nextInt(9)),
                                "" + Math.max(0, best - random.nextInt(9)),
                                "",
                                ""))
                + "\n";
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
