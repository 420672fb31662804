package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Set;
import org.conflictevents.battle.figure.FigureChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which battles a list is of.
 *
 * @param surroundings where they lie; null for everywhere
 * @param choice by which figures the filter compares
 */
public record BattleSelection(BattleFilter filter, @Nullable Surroundings surroundings, FigureChoice choice)
        implements Specification<Battle> {

    /** All battles. */
    public static final BattleSelection ALL = ofCombatants(Set.of());

    /** Battles of any of these combatants; of none of them, all. */
    public static BattleSelection ofCombatants(Set<String> ids) {
        return new BattleSelection(BattleFilter.ofCombatants(ids), null, FigureChoice.DEFAULT);
    }

    /** The same by other figures, which matter only where the filter compares some. */
    public BattleSelection by(FigureChoice other) {
        return filter.comparesFigures() ? new BattleSelection(filter, surroundings, other) : this;
    }

    @Override
    public Predicate toPredicate(Root<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        return on(battle, query, cb);
    }

    /** The condition on the battle of any query. */
    public Predicate on(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        Predicate passing = filter.toPredicate(battle, query, cb, choice);
        return surroundings == null ? passing : cb.and(passing, surroundings.on(battle, cb));
    }
}
