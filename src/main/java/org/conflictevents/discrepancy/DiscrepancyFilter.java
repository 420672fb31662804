package org.conflictevents.discrepancy;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import org.conflictevents.battle.BattleSelection;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for pairs of figures. */
record DiscrepancyFilter(
        @Parameter(description = "What happened to the persons.", example = "KILLED")
        Set<CasualtyType> type) implements QueryParameters {

    Specification<Discrepancy> toSpecification(BattleSelection battles) {
        return new Wanted(this, battles);
    }

    private record Wanted(DiscrepancyFilter filter, BattleSelection battles) implements Specification<Discrepancy> {

        @Override
        public Predicate toPredicate(Root<Discrepancy> pair, CriteriaQuery<?> query, CriteriaBuilder cb) {
            return cb.and(
                    battles.on(pair.get("battle"), query, cb),
                    filter.type.isEmpty() ? cb.conjunction() : pair.get("type").in(filter.type));
        }
    }
}
