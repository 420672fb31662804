package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.conflictevents.battle.BattleFilter;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for pairs of figures. */
record DiscrepancyFilter(
        @Parameter(description = "What happened to the persons.", example = "KILLED")
        Set<CasualtyType> type) implements QueryParameters {

    Specification<Discrepancy> toSpecification(BattleFilter battles) {
        return (pair, query, cb) -> cb.and(
                battles.toPredicate(pair.get("battle"), query, cb),
                type.isEmpty() ? cb.conjunction() : pair.get("type").in(type));
    }
}
