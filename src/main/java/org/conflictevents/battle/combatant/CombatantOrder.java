package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order combatants are asked for. */
record CombatantOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `battleCount`, `name`, `id`; `-` before a key "
                                + "descends. Where all are equal the id decides. "
                                + "Absent: `" + CombatantSort.DEFAULT + "`.",
                example = "-battleCount,name",
                schema = @Schema(pattern = CombatantSort.PATTERN))
        @RequestParam(defaultValue = CombatantSort.DEFAULT)
        CombatantSort sort)
        implements QueryParameters {}
