package org.conflictevents.version;

import org.conflictevents.Api;

/** Articles that may be corrected, and the version that is served of them. */
final class Correction {

    private Correction() {}

    static String article(String title, int killed) {
        return """
                = %s =

                Infobox
                - Conflict: %1$s
                - Date: 4 May 2020
                - Place: Gao, Mali
                - Combatant1: Mali
                - Combatant2: ISGS
                - Casualties1: 2 killed

                On 5 May 2020 the Malian army said that %d soldiers were killed.
                """.formatted(title, killed);
    }

    static String served(Api api) {
        return api.answer("/api/v1/dataset")
                .headers()
                .firstValue("Data-Version")
                .orElseThrow();
    }
}
