package org.conflictevents.battle;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Set;
import org.conflictevents.vocabulary.Outcome;
import org.conflictevents.web.Ascending;
import org.conflictevents.web.QueryParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Which battles are asked for. A parameter that is absent sets no condition; one given several times means any of them. */
@Ascending(from = "from", to = "to")
public record BattleFilter(
        @Parameter(description = "Battles that were going on at this day or later.", example = "2019-01-01") @Nullable
        LocalDate from,

        @Parameter(description = "Battles that were going on at this day or earlier.", example = "2019-12-31") @Nullable
        LocalDate to,

        @Parameter(description = "Present-day country, ISO 3166-1 alpha-2, upper case.", example = "ML")
        Set<String> country,

        @Parameter(description = "War or campaign, by its whole name.", example = "Mali War")
        Set<String> partOf,

        @Parameter(description = "Id of a combatant that fought in it, on any side.", example = "mali")
        Set<String> combatant,

        @Parameter(description = "How it ended.", example = "VICTORY")
        Set<Outcome> outcome,

        @Parameter(
                description = "Id of a combatant on the side that won.",
                example = "islamic-state-in-the-greater-sahara")
        Set<String> winner,

        @Parameter(
                description = "Words that the title contains as they stand, upper and lower case alike.",
                example = "Tabankort")
        @Nullable
        String titleContains)
        implements QueryParameters {

    static BattleFilter ofCombatant(String id) {
        return new BattleFilter(null, null, Set.of(), Set.of(), Set.of(id), Set.of(), Set.of(), null);
    }

    /** The battles that pass. */
    public Specification<Battle> toSpecification() {
        return (battle, query, cb) -> new BattleConditions(battle, query, cb).of(this);
    }
}
