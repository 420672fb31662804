package org.conflictevents.wikitext;

import java.util.HashMap;
import java.util.Map;

/** Names and adjectives of the parties that flags stand for. */
final class Flags {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> ADJECTIVES = new HashMap<>();

    static {
        for (String line : WordTable.lines("flags.txt")) {
            String[] columns = line.split(";");
            String name = columns[0].strip();
            if (columns.length > 1 && !columns[1].isBlank()) {
                ADJECTIVES.put(name, columns[1].strip());
            }
            if (columns.length > 2) {
                WordTable.list(columns[2]).forEach(code -> NAMES.putIfAbsent(code, name));
            }
        }
    }

    private Flags() {}

    /** Whether {@code {{CODE}}} is the flag and name of a country. */
    static boolean isCode(String name) {
        return name.length() >= 2 && name.length() <= 5 && NAMES.containsKey(name);
    }

    /** The name that is shown for a name or code. */
    static String name(String nameOrCode) {
        return NAMES.getOrDefault(nameOrCode, nameOrCode);
    }

    /** "Malian" for "Mali" or "MLI"; the name itself where its adjective is not known. */
    static String adjective(String nameOrCode) {
        String name = name(nameOrCode);
        return ADJECTIVES.getOrDefault(name, name);
    }
}
