package org.conflictevents.battle;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A {@link BattleFilter} as a condition on the battle of a query, whether the query is for battles or for what belongs
 * to them.
 */
public final class BattleConditions {

    private final Path<Battle> battle;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private final List<Predicate> conditions = new ArrayList<>();

    public BattleConditions(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.battle = battle;
        this.query = query;
        this.cb = cb;
    }

    /** All conditions that the filter sets; always true where it sets none. */
    public Predicate of(BattleFilter filter) {
        overlaps(filter);
        anyOf(battle.get("place").get("countryCode"), filter.country());
        anyOf(battle.get("result").get("outcome"), filter.outcome());
        if (!filter.partOf().isEmpty()) {
            exists(root -> root.join("partOf").in(filter.partOf()));
        }
        if (!filter.combatant().isEmpty()) {
            exists(root ->
                    root.join("participations").get("combatant").get("id").in(filter.combatant()));
        }
        if (!filter.winner().isEmpty()) {
            exists(root -> won(root, filter.winner()));
        }
        if (filter.titleContains() != null) {
            contains(battle.get("title"), filter.titleContains());
        }
        return cb.and(conditions.toArray(Predicate[]::new));
    }

    /** A battle that goes on has a start and no end. */
    private void overlaps(BattleFilter filter) {
        Path<LocalDate> start = battle.get("date").get("start");
        Path<LocalDate> end = battle.get("date").get("end");
        if (filter.from() != null) {
            Predicate goesOn = cb.and(cb.isNotNull(start), cb.isNull(end));
            conditions.add(cb.or(cb.greaterThanOrEqualTo(end, filter.from()), goesOn));
        }
        if (filter.to() != null) {
            conditions.add(cb.lessThanOrEqualTo(start, filter.to()));
        }
    }

    private Predicate won(Root<Battle> root, Collection<String> combatants) {
        Join<Battle, Participation> participation = root.join("participations");
        return cb.and(
                participation.get("combatant").get("id").in(combatants),
                cb.equal(participation.get("side"), root.get("result").get("winningSide")));
    }

    private void anyOf(Expression<?> value, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add(value.in(allowed));
        }
    }

    /** {@code locate} and not {@code like}: no character of the words is a wildcard. */
    private void contains(Expression<String> text, String words) {
        conditions.add(cb.greaterThan(cb.locate(cb.lower(text), words.toLowerCase(Locale.ROOT)), 0));
    }

    private void exists(Function<Root<Battle>, Predicate> condition) {
        Subquery<Integer> same = query.subquery(Integer.class);
        Root<Battle> root = same.from(Battle.class);
        same.select(cb.literal(1)).where(cb.equal(root.get("id"), battle.get("id")), condition.apply(root));
        conditions.add(cb.exists(same));
    }
}
