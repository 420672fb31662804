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
import org.conflictevents.battle.figure.CasualtyTotal;
import org.conflictevents.battle.figure.FigureChoice;
import org.conflictevents.battle.figure.Numbers;
import org.conflictevents.battle.place.BoundingBox;
import org.conflictevents.battle.words.BattleWords;
import org.conflictevents.battle.words.HasWord;
import org.conflictevents.battle.words.Words;
import org.conflictevents.paging.Undated;
import org.jspecify.annotations.Nullable;

/** Conditions on the battle of a query, whether the query is for battles or for what belongs to them. */
final class BattleConditions {

    private final Path<Battle> battle;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private final List<Predicate> conditions = new ArrayList<>();

    BattleConditions(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.battle = battle;
        this.query = query;
        this.cb = cb;
    }

    /** All together; always true where there is none. */
    Predicate all() {
        return cb.and(conditions.toArray(Predicate[]::new));
    }

    void anyCombatant(Collection<String> ids) {
        if (!ids.isEmpty()) {
            fought(ids);
        }
    }

    void anyWinner(Collection<String> combatants) {
        if (!combatants.isEmpty()) {
            fought(combatants);
            conditions.add(new PartyCondition(battle, query, cb)
                    .onSide(battle.get("result").get("winningSide"), id -> id.in(combatants)));
        }
    }

    void anyTitleWith(Collection<String> words) {
        any(words, part -> contains(battle.get("title"), part));
    }

    void anyMentioned(Collection<String> texts) {
        any(texts, this::mentions);
    }

    void anyBox(Collection<BoundingBox> boxes) {
        any(boxes, box -> box.has(battle.get("place").get("point"), cb));
    }

    /** The condition on the start lets the index be used; the parameter is never longer than the start. */
    void anyPartOf(Collection<String> names) {
        if (!names.isEmpty()) {
            amongThose(root -> {
                Join<Battle, PartOf> partOf = root.join("partOf");
                return cb.and(partOf.get("start").in(names), partOf.get("name").in(names));
            });
        }
    }

    /** Undated battles stand before the first day. */
    void overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate firstDay = Undated.first(null).plusDays(1);
        if (from != null) {
            LocalDate bound = from.isAfter(firstDay) ? from : firstDay;
            conditions.add(cb.greaterThanOrEqualTo(battle.get("sortEnd"), bound));
        }
        if (to != null) {
            conditions.add(cb.between(battle.get("sortStart"), firstDay, Undated.bound(to)));
        }
    }

    /** As one list of ids, which an index has, not as a subquery for each battle. */
    private void fought(Collection<String> combatants) {
        Subquery<String> ids = query.subquery(String.class);
        Root<BattleCombatant> part = ids.from(BattleCombatant.class);
        ids.select(part.get("id").get("battle")).where(part.get("combatant").in(combatants));
        conditions.add(battle.get("id").in(ids));
    }

    private <T> void any(Collection<T> values, Function<T, Predicate> condition) {
        if (!values.isEmpty()) {
            conditions.add(cb.or(values.stream().map(condition).toArray(Predicate[]::new)));
        }
    }

    void anyOf(Expression<?> value, Collection<?> allowed) {
        if (!allowed.isEmpty()) {
            conditions.add(value.in(allowed));
        }
    }

    /** {@code locate} and not {@code like}: no character of the words is a wildcard. */
    private Predicate contains(Expression<String> text, String words) {
        return cb.greaterThan(cb.locate(cb.lower(text), words.toLowerCase(Locale.ROOT)), 0);
    }

    /** A battle without such a number has one below 0 in the column that there is an index of. */
    void killed(@Nullable Long min, @Nullable Long max, FigureChoice choice) {
        if (min == null && max == null) {
            return;
        }
        long least = min == null ? 0 : min;
        long most = max == null ? Long.MAX_VALUE : max;
        if (choice.asOf() == null) {
            conditions.add(cb.between(KilledColumn.of(battle, choice.rule()), least, most));
        } else {
            amongThose(root -> {
                Join<Battle, CasualtyTotal> total = KilledColumn.join(root, cb, choice);
                return cb.between(total.get("numbers").get(Numbers.attribute(choice.rule())), least, most);
            });
        }
    }

    /** For battles a correlated subquery, so that a page ends early; for what belongs to battles one list of ids. */
    private Predicate mentions(String text) {
        Subquery<String> ids = query.subquery(String.class);
        Root<BattleWords> row = ids.from(BattleWords.class);
        Path<String> id = row.get("battleId");
        List<Predicate> found = Words.of(text).stream()
                .distinct()
                .map(word -> cb.isTrue(cb.function(HasWord.NAME, Boolean.class, row.get("words"), cb.literal(word))))
                .toList();
        if (found.isEmpty()) {
            return cb.disjunction();
        }
        ids.select(id).where(found);
        return battle instanceof Root
                ? cb.exists(ids.where(cb.and(found), cb.equal(id, battle.get("id"))))
                : battle.get("id").in(ids);
    }

    /** As one list of ids, not as a subquery for each battle. */
    private void amongThose(Function<Root<Battle>, Predicate> condition) {
        Subquery<String> ids = query.subquery(String.class);
        Root<Battle> root = ids.from(Battle.class);
        ids.select(root.get("id")).where(condition.apply(root));
        conditions.add(battle.get("id").in(ids));
    }
}
