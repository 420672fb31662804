package org.conflictevents.battle.combatant;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Set;
import org.conflictevents.battle.Combatant;
import org.conflictevents.web.query.QueryParameters;
import org.springframework.data.jpa.domain.Specification;

/** Filter for combatants. */
record CombatantFilter(
        @Parameter(description = "UCDP's id of an actor; only parties of coded events have one.", example = "72")
        Set<Long> ucdpActor)
        implements QueryParameters, Specification<Combatant> {

    @Override
    public Predicate toPredicate(Root<Combatant> combatant, CriteriaQuery<?> query, CriteriaBuilder cb) {
        if (ucdpActor.isEmpty()) {
            return cb.conjunction();
        }
        Subquery<String> ids = query.subquery(String.class);
        Root<Combatant> root = ids.from(Combatant.class);
        ids.select(root.get("id")).where(root.join("ucdpActors").in(ucdpActor));
        return combatant.get("id").in(ids);
    }
}
