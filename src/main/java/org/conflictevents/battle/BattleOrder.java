package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.web.bind.annotation.RequestParam;

/** In which order battles are asked for. */
record BattleOrder(
        @Parameter(
                description =
                        "Keys in the order in which they decide, with commas: `startDate` (battles without a date are "
                                + "before all others), `killed` (the sum that `killedMin` compares; battles without one are "
                                + "before all others), `title`, `id`; `-` before a key descends. Where all are equal the id decides. "
                                + "Absent: `" + BattleSort.DEFAULT + "`.",
                example = "-startDate,title",
                schema = @Schema(pattern = BattleSort.PATTERN))
        @RequestParam(defaultValue = BattleSort.DEFAULT)
        BattleSort sort)
        implements QueryParameters {}
