package org.conflictevents.battle.combatant;

import java.util.List;
import java.util.function.Function;
import org.conflictevents.battle.Combatant;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;

/** An order of combatants, as a request names it. */
record CombatantSort(Ordering<Combatant> order) {

    static final String DEFAULT = "id";

    private static final String KEY = "-?(battleCount|name|id)";

    /** What any order is written like, as a regular expression. */
    static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Combatant, String> ID = new SortKey<>("id", "id", Combatant::id, Function.identity());
    private static final List<SortKey<Combatant, ?>> KEYS = List.of(
            new SortKey<>("battleCount", "battles", Combatant::battles, Integer::valueOf),
            new SortKey<>("name", "name", Combatant::name, Function.identity()),
            ID);

    /** Reads {@code -battleCount,name}. */
    static CombatantSort parse(String text) {
        return new CombatantSort(Ordering.parse(text, KEYS, List.of(ID)));
    }
}
