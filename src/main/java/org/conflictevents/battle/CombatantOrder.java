package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import org.conflictevents.web.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order combatants are asked for. */
record CombatantOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `battleCount`, `name`, `id`; `-` before a key "
                                + "descends. Where all are equal the id decides.",
                example = "-battleCount,name")
        @RequestParam(defaultValue = CombatantSort.DEFAULT)
        CombatantSort sort)
        implements QueryParameters {}
