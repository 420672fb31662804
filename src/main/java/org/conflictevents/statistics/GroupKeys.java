package org.conflictevents.statistics;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.conflictevents.battle.Battle;

/** What a query over battles groups by: the values that tell its groups apart, as {@link GroupView} reads them. */
final class GroupKeys {

    private final Root<Battle> battle;
    private final CriteriaBuilder cb;
    private final List<Expression<?>> values = new ArrayList<>();
    private final List<Predicate> conditions = new ArrayList<>();

    GroupKeys(Root<Battle> battle, CriteriaBuilder cb) {
        this.battle = battle;
        this.cb = cb;
    }

    /** By what is known of the battle. */
    GroupKeys of(Dimension dimension) {
        switch (dimension) {
            case YEAR -> values.add(battle.get("startYear"));
            case MONTH -> values.add(battle.get("startMonth"));
            case COUNTRY -> identified(battle.get("place"), "countryCode", "countryName");
            case PART_OF -> values.add(battle.joinList("partOf", JoinType.LEFT).get("name"));
            case COMBATANT -> identified(firstPart().join("combatant", JoinType.LEFT), "id", "name");
            case OUTCOME -> values.add(battle.get("result").get("outcome"));
            case TYPE, RELATION -> throw new IllegalArgumentException(dimension + " is not known of a battle");
        }
        return this;
    }

    /** By something else that the query knows. */
    GroupKeys of(Expression<?> value) {
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

    /** A row for each combatant of a battle, or one where nobody is named. */
    private Join<?, ?> firstPart() {
        Join<?, ?> part = battle.joinList("participations", JoinType.LEFT);
        conditions.add(cb.or(cb.isNull(part.get("repeated")), cb.isFalse(part.get("repeated"))));
        return part;
    }
}
