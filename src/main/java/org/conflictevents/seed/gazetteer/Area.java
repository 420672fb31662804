package org.conflictevents.seed.gazetteer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.conflictevents.battle.words.Words;

/**
 * The name of an administrative area, in English or French: "Menaka Cercle" and "Cercle de Ménaka" are one.
 *
 * @param name its words without those that say what kind of area it is
 * @param kinds what kind the words say it is, in English; empty where they do not
 */
record Area(Set<String> name, Set<String> kinds) {

    private static final Set<String> BETWEEN = Set.of("of", "the", "de", "du", "des", "d", "la", "le", "les", "l");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("cercle", "cercle"),
            Map.entry("circle", "cercle"),
            Map.entry("region", "region"),
            Map.entry("province", "province"),
            Map.entry("department", "department"),
            Map.entry("departement", "department"),
            Map.entry("district", "district"),
            Map.entry("commune", "commune"),
            Map.entry("governorate", "governorate"),
            Map.entry("gouvernorat", "governorate"),
            Map.entry("state", "state"),
            Map.entry("etat", "state"),
            Map.entry("county", "county"));

    static Area of(String words) {
        Set<String> name = new HashSet<>(Words.of(words));
        Set<String> kinds = new HashSet<>();
        name.removeAll(BETWEEN);
        KINDS.forEach((word, kind) -> {
            if (name.remove(word)) {
                kinds.add(kind);
            }
        });
        return new Area(name, kinds);
    }

    /** Same name, and not of two kinds: "Ménaka" may be the cercle or the region, the cercle is not the region. */
    boolean mayBe(Area other) {
        return !name.isEmpty()
                && name.equals(other.name)
                && (kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds));
    }
}
