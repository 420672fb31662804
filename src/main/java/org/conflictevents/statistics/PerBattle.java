package org.conflictevents.statistics;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;

/**
 * What is counted and summed of one battle in one group, for a query that adds it up. In the order of an index, which has
 * all that is said of a battle together: no database is quick at counting distinct battles beside what is said of them.
 */
final class PerBattle {

    private static final String BATTLE = "battle";

    private final HibernateCriteriaBuilder cb;
    private final Root<Tuple> rows;
    private final List<Expression<?>> keys = new ArrayList<>();

    /**
     * @param each selects of whatever is counted, under the conditions
     * @param sums with their aliases
     */
    PerBattle(
            JpaCriteriaQuery<Tuple> query,
            JpaSubQuery<Tuple> each,
            GroupKeys groups,
            List<Selection<?>> sums,
            HibernateCriteriaBuilder cb) {
        this.cb = cb;
        Expression<?> battle = groups.battle().get("id");
        List<Expression<?>> grouped = new ArrayList<>(List.of(battle));
        grouped.addAll(groups.values());
        List<Selection<?>> selected = new ArrayList<>(List.of(battle.alias(BATTLE)));
        selected.addAll(groups.values());
        selected.addAll(sums);
        each.multiselect(selected).groupBy(grouped);
        this.rows = query.from(each);
        for (Expression<?> group : groups.values()) {
            Path<?> key = rows.get(group.getAlias());
            key.alias(group.getAlias());
            keys.add(key);
        }
        query.groupBy(keys);
    }

    /** Those of the groups, with their aliases. */
    List<Expression<?>> keys() {
        return keys;
    }

    /** How many battles a group has. */
    Expression<Long> battles() {
        return cb.count(rows.get(BATTLE));
    }

    /** One of the sums, over all of them. */
    Expression<Long> sum(String alias) {
        return cb.sum(rows.<Long>get(alias));
    }
}
