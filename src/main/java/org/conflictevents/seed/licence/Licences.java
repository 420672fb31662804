package org.conflictevents.seed.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.source.Licence;
import org.jspecify.annotations.Nullable;

/** Which licence each file of the data folder is under: by its own row, that of its folder, or its format. */
public final class Licences {

    /** Without {@code licences.csv}. */
    public static final Licences BY_FORMAT = new Licences(Map.of());

    private static final int MAX_ID = 100;
    private static final int MAX_ATTRIBUTION = 10_000;

    private static final Licence WIKIPEDIA = new Licence("CC-BY-SA-4.0", "Wikipedia contributors");

    private static final Licence ARTICLE =
            new Licence("CC-BY-SA-4.0", "Wikipedia contributors and the authors named in the data folder's README.md");

    private static final Licence UCDP = new Licence(
            "CC-BY-4.0",
            "Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset, https://ucdp.uu.se; Ralph Sundberg and Erik "
                    + "Melander (2013), Introducing the UCDP Georeferenced Event Dataset, Journal of Peace Research 50(4)");

    private final Map<String, Licence> byName;

    /**
     * @param byName by path within the data folder; a folder's ends in {@code /}
     */
    Licences(Map<String, Licence> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * A licence as a file states it.
     *
     * @param attribution null or empty where nobody asks to be named
     * @throws MalformedTextException if it is none
     */
    public static Licence stated(int line, String id, @Nullable String attribution) {
        List<Fault> faults = new ArrayList<>();
        if (id.isEmpty() || id.length() > MAX_ID) {
            faults.add(new Fault(line, Fault.quoted(id), "a licence's SPDX identifier, such as CC-BY-4.0"));
        }
        if (attribution != null && attribution.length() > MAX_ATTRIBUTION) {
            String expected = "whom to name, in at most %d characters".formatted(MAX_ATTRIBUTION);
            faults.add(new Fault(line, Fault.quoted(attribution), expected));
        }
        if (!faults.isEmpty()) {
            throw new MalformedTextException(faults);
        }
        return new Licence(id, attribution == null || attribution.isEmpty() ? null : attribution);
    }

    /**
     * @param file path within the data folder
     */
    public Licence of(String file) {
        @Nullable Licence stated = byName.get(file);
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return stated != null ? stated : byName.getOrDefault(folder, byFormat(file));
    }

    private static Licence byFormat(String file) {
        if (file.startsWith("ged/")) {
            return UCDP;
        }
        return file.endsWith(".wikitext") ? WIKIPEDIA : ARTICLE;
    }
}
