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
import org.conflictevents.battle.place.BoundingBox;
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
            amongThose(root ->
                    root.join("participations").get("combatant").get("id").in(ids));
        }
    }

    void anyWinner(Collection<String> combatants) {
        if (!combatants.isEmpty()) {
            amongThose(root -> won(root, combatants));
        }
    }

    void anyTitleWith(Collection<String> words) {
        any(words, part -> contains(battle.get("title"), part));
    }

    void anyMentioned(Collection<String> texts) {
        any(texts, this::mentions);
    }

    void anyBox(Collection<BoundingBox> boxes) {
        any(boxes, this::liesWithin);
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

    /** A battle that goes on has a start and no end. */
    void overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        Path<LocalDate> start = battle.get("date").get("start");
        Path<LocalDate> end = battle.get("date").get("end");
        if (from != null) {
            Predicate goesOn = cb.and(cb.isNotNull(start), cb.isNull(end));
            conditions.add(cb.or(cb.greaterThanOrEqualTo(end, from), goesOn));
        }
        if (to != null) {
            conditions.add(cb.lessThanOrEqualTo(start, to));
        }
    }

    private Predicate won(Root<Battle> root, Collection<String> combatants) {
        Join<Battle, Participation> participation = root.join("participations");
        return cb.and(
                participation.get("combatant").get("id").in(combatants),
                cb.equal(participation.get("side"), root.get("result").get("winningSide")));
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

    private Predicate liesWithin(BoundingBox box) {
        Path<Double> latitude = battle.get("place").get("point").get("latitude");
        Path<Double> longitude = battle.get("place").get("point").get("longitude");
        Predicate between = cb.between(latitude, box.minLat(), box.maxLat());
        Predicate east = cb.greaterThanOrEqualTo(longitude, box.minLon());
        Predicate west = cb.lessThanOrEqualTo(longitude, box.maxLon());
        return cb.and(between, box.crossesAntimeridian() ? cb.or(east, west) : cb.and(east, west));
    }

    void killed(@Nullable Long min, @Nullable Long max) {
        if (min != null) {
            conditions.add(cb.greaterThanOrEqualTo(battle.get("killed"), min));
        }
        if (max != null) {
            conditions.add(cb.lessThanOrEqualTo(battle.get("killed"), max));
        }
    }

    /** Word by word, as a battle's words may stand in several rows. */
    private Predicate mentions(String text) {
        List<String> words = Words.of(text).stream().distinct().toList();
        return words.isEmpty()
                ? cb.disjunction()
                : cb.and(words.stream().map(this::hasWord).toArray(Predicate[]::new));
    }

    /** For battles a correlated subquery, so that a page ends early; for what belongs to battles one list of ids. */
    private Predicate hasWord(String word) {
        Subquery<String> ids = query.subquery(String.class);
        Root<BattleWords> row = ids.from(BattleWords.class);
        Path<String> id = row.get("id").get("battleId");
        Predicate found = cb.greaterThan(cb.locate(row.get("words"), " " + word + " "), 0);
        ids.select(id);
        return battle instanceof Root
                ? cb.exists(ids.where(found, cb.equal(id, battle.get("id"))))
                : battle.get("id").in(ids.where(found));
    }

    /** As one list of ids, not as a subquery for each battle. */
    private void amongThose(Function<Root<Battle>, Predicate> condition) {
        Subquery<String> ids = query.subquery(String.class);
        Root<Battle> root = ids.from(Battle.class);
        ids.select(root.get("id")).where(condition.apply(root));
        conditions.add(battle.get("id").in(ids));
    }
}
