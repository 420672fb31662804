package org.conflictevents.statistics;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.conflictevents.battle.Battle;
import org.conflictevents.battle.PartyCondition;
import org.conflictevents.battle.figure.CasualtyTotal;
import org.jspecify.annotations.Nullable;

/** What a query over battles groups by: the keys and labels of its dimensions, by their aliases. */
final class GroupKeys {

    private final Path<Battle> battle;
    private @Nullable From<?, Battle> joined;
    private final CriteriaQuery<?> query;
    private final CriteriaBuilder cb;
    private @Nullable Join<?, ?> claimant;
    private final Map<String, Expression<?>> values = new LinkedHashMap<>();
    private final List<Predicate> conditions = new ArrayList<>();

    GroupKeys(Path<Battle> battle, CriteriaQuery<?> query, CriteriaBuilder cb) {
        this.battle = battle;
        this.query = query;
        this.cb = cb;
    }

    /**
     * @param counted the claims or figures that are counted, which type and relation are attributes of
     */
    GroupKeys add(Collection<Dimension> dimensions, Path<?> counted) {
        for (Dimension dimension : dimensions) {
            Path<?> owner = switch (dimension) {
                case YEAR, MONTH, COUNTRY, ADMIN1, VIOLENCE, OUTCOME -> battle;
                case PART_OF -> joined().joinList("partOf", JoinType.LEFT);
                case COMBATANT -> firstPart();
                case PARTY -> side(counted);
                case SOURCE -> claimant(counted);
                case CLAIMANT_PARTY -> affiliation(counted);
                case TYPE -> type(counted).getParentPath();
                case SIDE, RELATION, ORIGIN -> counted;
            };
            add(dimension.keyAlias(), owner, dimension.key());
            if (dimension.label() != null) {
                add(dimension.labelAlias(), owner, dimension.label());
            }
        }
        return this;
    }

    /** Of a claim, a figure or a total. */
    static Path<?> type(Path<?> counted) {
        return counted.getJavaType() == CasualtyTotal.class
                ? counted.get("type")
                : counted.get("losses").get("type");
    }

    Path<Battle> battle() {
        return battle;
    }

    Expression<?> key(Dimension dimension) {
        return Objects.requireNonNull(values.get(dimension.keyAlias()));
    }

    /** Groups of which one of these is the name, or part of it, ignoring case. */
    void named(Collection<String> parts, Collection<Dimension> dimensions) {
        if (!parts.isEmpty()) {
            conditions.add(cb.or(dimensions.stream()
                    .filter(Dimension::hasName)
                    .flatMap(dimension -> parts.stream().map(part -> named(dimension, part)))
                    .toArray(Predicate[]::new)));
        }
    }

    private Predicate named(Dimension dimension, String part) {
        Class<?> entity = dimension.entity();
        if (entity == null) {
            return contains(Objects.requireNonNull(values.get(dimension.nameAlias())), part);
        }
        Subquery<String> ids = query.subquery(String.class);
        Root<?> named = ids.from(entity);
        return key(dimension).in(ids.select(named.get("id")).where(contains(named.get("name"), part)));
    }

    /** {@code locate} and not {@code like}: no character of the part is a wildcard. */
    private Predicate contains(Expression<?> name, String part) {
        return cb.greaterThan(cb.locate(cb.lower(name.as(String.class)), part.toLowerCase(Locale.ROOT)), 0);
    }

    /** What a group is told apart by, with the names of what has some: looked up once for a group, and not for each battle. */
    static List<Selection<?>> withNames(
            List<Expression<?>> keys, List<Dimension> dimensions, CriteriaQuery<?> query, CriteriaBuilder cb) {
        List<Selection<?>> selected = new ArrayList<>(keys);
        for (Dimension dimension : dimensions) {
            Class<?> entity = dimension.entity();
            if (entity != null) {
                Expression<?> key = keys.stream()
                        .filter(value -> dimension.keyAlias().equals(value.getAlias()))
                        .findAny()
                        .orElseThrow();
                Subquery<String> name = query.subquery(String.class);
                Root<?> root = name.from(entity);
                name.select(root.get("name")).where(cb.equal(root.get("id"), key));
                selected.add(name.alias(dimension.labelAlias()));
            }
        }
        return selected;
    }

    List<Expression<?>> values() {
        return List.copyOf(values.values());
    }

    List<Predicate> conditions() {
        return conditions;
    }

    private void add(String alias, Path<?> owner, String attribute) {
        Path<?> value = owner;
        for (String step : attribute.split("\\.")) {
            value = value.get(step);
        }
        value.alias(alias);
        values.put(alias, value);
    }

    /** The battle itself where something is joined to it; a claim knows its battle's id without it. */
    @SuppressWarnings("unchecked") // The attribute is of this type.
    private From<?, Battle> joined() {
        if (joined == null) {
            joined = battle instanceof From
                    ? (From<?, Battle>) battle
                    : ((From<?, ?>) Objects.requireNonNull(battle.getParentPath())).join("battle");
        }
        return joined;
    }

    private Path<?> side(Path<?> counted) {
        Join<?, ?> side = joined().joinList("battleSides", JoinType.LEFT);
        side.on(cb.equal(side.get("number"), counted.get("losses").get("side")));
        return side;
    }

    /** A row for each claimant of a claim, or one if nobody is named. */
    private Join<?, ?> claimant(Path<?> claim) {
        if (claimant == null) {
            claimant = ((From<?, ?>) claim).join("claimants", JoinType.LEFT).join("members", JoinType.LEFT);
        }
        return claimant;
    }

    /** A row for each combatant that a claimant belongs to in this battle, or one if it is a third party. */
    private Path<?> affiliation(Path<?> claim) {
        Join<?, ?> claimant = claimant(claim);
        Join<?, ?> affiliation = claimant.join("source", JoinType.LEFT).join("affiliations", JoinType.LEFT);
        affiliation.on(new PartyCondition(battle, query, cb)
                .onSide(claimant.get("side"), id -> cb.equal(id, affiliation.get("combatantId"))));
        return affiliation;
    }

    /** A row for each combatant of a battle, or one if nobody is named. */
    private Join<?, ?> firstPart() {
        Join<?, ?> part = joined().joinList("participations", JoinType.LEFT);
        conditions.add(cb.or(cb.isNull(part.get("repeated")), cb.isFalse(part.get("repeated"))));
        return part;
    }
}
