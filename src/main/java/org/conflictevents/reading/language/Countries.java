package org.conflictevents.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conflictevents.reading.model.Country;
import org.jspecify.annotations.Nullable;

/** States by their names and by their people's: "Mali", "Malian", "Malians". Some words mean several: "Austrian". */
public final class Countries {

    private static final Countries ALL = new Countries();

    private final Map<String, List<Country>> names = new HashMap<>();
    private final Map<String, List<Country>> demonyms = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();
    private final Set<Country> factions = new HashSet<>();
    private final PhraseTable<String> phrases = new PhraseTable<>();

    private Countries() {
        Lexicon.lines("countries.txt").forEach(this::add);
    }

    // "ML; Mali; Republic of Mali; Malian, Malians", "GB-NIR; Northern Ireland; ;"
    private void add(String line) {
        String[] parts = line.split(";", -1);
        String name = parts[1].strip();
        Country country = new Country(parts[0].length() < 2 ? null : parts[0].substring(0, 2), name);
        if (parts[0].equals("+")) {
            factions.add(country);
        }
        String first = parts[0].length() == 2 ? byCode.putIfAbsent(parts[0], name) : null;
        if (first != null && !first.equals(name)) {
            throw new IllegalStateException("two names for " + parts[0] + ": " + first + " and " + name);
        }
        put(names, name, country);
        for (String other : parts[2].split(",")) {
            put(names, other, country);
        }
        for (String demonym : parts[3].split(",")) {
            put(demonyms, demonym, country);
        }
    }

    private void put(Map<String, List<Country>> map, String phrase, Country country) {
        String key = phrase.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return;
        }
        List<Country> countries = map.computeIfAbsent(key, first -> new ArrayList<>());
        if (!countries.contains(country)) {
            countries.add(country);
        }
        phrases.add(key, key);
        if (map == names) {
            phrases.add(key + "'s", key);
        }
    }

    /** States that the words name, either themselves or their people: "Mali's", "Malian"; empty where none is named. */
    public static List<Country> named(String words) {
        String key = words.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("'s?$", "");
        List<Country> named = byName(key);
        return named.isEmpty() ? ALL.demonyms.getOrDefault(key, List.of()) : named;
    }

    /** The only state that the words name, or the only one of today: "Afghan" is Afghanistan's, not the Durrani Empire's. */
    public static @Nullable Country likeliest(String words) {
        List<Country> states = named(words);
        List<Country> today =
                states.stream().filter(state -> state.code() != null).toList();
        return states.size() == 1 ? states.get(0) : today.size() == 1 ? today.get(0) : null;
    }

    /** Whether it is no state but a faction of a civil war: "Huguenot party". */
    public static boolean isFaction(Country country) {
        return ALL.factions.contains(country);
    }

    /** States of this very name: "Mali", "Syrian Arab Republic". */
    public static List<Country> byName(String name) {
        return ALL.names.getOrDefault(name.strip().toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * The name of a country that the lexicon lists.
     *
     * @param code ISO 3166-1 alpha-2, as {@link Country#code()} has it
     */
    public static String nameOf(String code) {
        return Objects.requireNonNull(ALL.byCode.get(code), code);
    }

    /** The longest name or demonym that begins with the token at this index; null where none does. */
    public static PhraseTable.@Nullable Match<String> at(List<Token> tokens, int index) {
        return ALL.phrases.at(tokens, index);
    }
}
