package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.battle.Combatant;
import org.conflictevents.paging.Ordering;
import org.conflictevents.paging.SortKey;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order combatants are listed. */
record CombatantOrder(
        @Parameter(
                description = "`battleCount`, `name`, `id`; `-` before a key descends. Default: `id`.",
                example = "-battleCount,name",
                schema = @Schema(pattern = CombatantOrder.PATTERN))
        @RequestParam(defaultValue = "id")
        Ordering<Combatant> sort)
        implements QueryParameters {

    private static final String KEY = "-?(battleCount|name|id)";
    private static final String PATTERN = "^" + KEY + "(, *" + KEY + ")*$";

    private static final SortKey<Combatant, String> ID = new SortKey<>("id", "id", Combatant::id, Function.identity());
    private static final List<SortKey<Combatant, ?>> KEYS = List.of(
            new SortKey<>("battleCount", "battles", Combatant::battles, Integer::valueOf),
            new SortKey<>("name", "name", Combatant::name, Function.identity()),
            ID);

    /** Reads {@code -battleCount,name}. */
    static Ordering<Combatant> parse(String text) {
        return Ordering.parse(text, KEYS, List.of(ID));
    }
}
