package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which battles a list is of.
 *
 * @param surroundings where they lie; null for everywhere
 */
public record BattleSelection(BattleFilter filter, @Nullable Surroundings surroundings)
        implements Specification<Battle> {

    /** All battles. */
    public static final BattleSelection ALL = new BattleSelection(BattleFilter.NONE, null);

    @Override
    public Predicate toPredicate(Root<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        return on(battle, query, cb);
    }

    /** The condition on the battle of any query. */
    public Predicate on(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Predicate passing = filter.toPredicate(battle, query, cb);
        return surroundings == null ? passing : cb.and(passing, surroundings.on(battle, cb));
    }
}
