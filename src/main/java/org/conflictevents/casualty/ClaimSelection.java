package org.conflictevents.casualty;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.BattleSelection;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which claims a list is of.
 *
 * @param documents those of the filter's sources that are documents
 * @param ids of the battles that they are about; empty for all
 * @param battles the battles that they are about
 */
record ClaimSelection(ClaimFilter filter, Set<String> documents, Set<String> ids, BattleSelection battles)
        implements Specification<CasualtyClaim> {

    @Override
    public Predicate toPredicate(Root<CasualtyClaim> claim, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Path<Battle> battle = claim.get("battle");
        Predicate passing = filter.toPredicate(claim, documents, query, cb);
        Predicate chosen = ids.isEmpty() ? cb.conjunction() : battle.get("id").in(ids);
        return cb.and(passing, chosen, battles.on(battle, query, cb));
    }
}
