package org.conflictevents.statistics;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.ListJoin;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.conflictevents.battle.Battle;

/** What a query over battles groups by: the values that tell its groups apart, as {@link GroupView} reads them. */
final class Keys {

    private final Root<Battle> battle;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private final List<Expression<?>> values = new ArrayList<>();
    private final List<Predicate> conditions = new ArrayList<>();

    Keys(Root<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.battle = battle;
        this.query = query;
        this.cb = cb;
    }

    /** By what is known of the battle. */
    Keys of(Dimension dimension) {
        switch (dimension) {
            case YEAR -> values.add(battle.get("startYear"));
            case MONTH -> values.add(battle.get("startMonth"));
            case COUNTRY -> identified(battle.get("place"), "countryCode", "countryName");
            case PART_OF -> values.add(each("partOf", war -> war.get("name")).get("name"));
            case COMBATANT -> {
                Join<?, ?> part = each("participations", participation -> participation.get("combatant"));
                identified(part.join("combatant", JoinType.LEFT), "id", "name");
            }
            case OUTCOME -> values.add(battle.get("result").get("outcome"));
            case TYPE, RELATION -> throw new IllegalArgumentException(dimension + " is not known of a battle");
        }
        return this;
    }

    /** By something else that the query knows. */
    Keys of(Expression<?> value) {
        values.add(value);
        return this;
    }

    List<Expression<?>> values() {
        return values;
    }

    List<Predicate> conditions() {
        return conditions;
    }

    private void identified(Path<?> named, String id, String name) {
        values.add(named.get(id));
        values.add(named.get(name));
    }

    /** A row for each different element of a battle's list, or one where it has none. */
    private ListJoin<Battle, Object> each(String list, Function<Path<?>, Expression<?>> identity) {
        ListJoin<Battle, Object> element = battle.joinList(list, JoinType.LEFT);
        Subquery<Integer> earlier = query.subquery(Integer.class);
        Root<Battle> same = earlier.from(Battle.class);
        ListJoin<Battle, Object> other = same.joinList(list);
        earlier.select(cb.literal(1))
                .where(
                        cb.equal(same.get("id"), battle.get("id")),
                        cb.equal(identity.apply(other), identity.apply(element)),
                        cb.lessThan(other.index(), element.index()));
        conditions.add(cb.not(cb.exists(earlier)));
        return element;
    }
}
