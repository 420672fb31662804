package org.conflictevents.statistics;

import org.conflictevents.battle.Combatant;
import org.conflictevents.source.Source;
import org.jspecify.annotations.Nullable;

/** What battles and claims can be grouped by. */
enum Dimension {
    YEAR("year", "startYear"),
    MONTH("month", "startMonth"),
    COUNTRY("country", "place.countryCode", "place.countryName"),
    ADMIN1("admin1", "place.admin1", "place.countryCode"),
    PART_OF("partOf", "name"),
    COMBATANT("combatant", "combatant.id", Combatant.class),
    VIOLENCE("violence", "violence"),
    SIDE("side", "losses.side"),
    PARTY("party", "party", "partyName"),
    SOURCE("source", "source.id", Source.class),
    CLAIMANT_PARTY("claimantParty", "combatantId", "combatantName"),
    TYPE("type", "type"),
    RELATION("relation", "relation"),
    ORIGIN("origin", "quotation.origin"),
    OUTCOME("outcome", "result.outcome");

    private final String name;
    private final String key;
    private final @Nullable String label;
    private final @Nullable Class<?> entity;

    Dimension(String name, String key) {
        this(name, key, null, null);
    }

    Dimension(String name, String key, String label) {
        this(name, key, label, null);
    }

    Dimension(String name, String key, Class<?> entity) {
        this(name, key, null, entity);
    }

    Dimension(String name, String key, @Nullable String label, @Nullable Class<?> entity) {
        this.name = name;
        this.key = key;
        this.label = label;
        this.entity = entity;
    }

    /** Path of the attribute whose values tell the groups apart; {@link GroupKeys} knows what it is an attribute of. */
    String key() {
        return key;
    }

    /** Path of the attribute that stands beside the key and names its value; null if there is none. */
    @Nullable
    String label() {
        return label;
    }

    /** What the key is the id of, whose name is looked up; null if the value is its own name, or has a {@link #label}. */
    @Nullable
    Class<?> entity() {
        return entity;
    }

    /** The key in the result of a query. */
    String keyAlias() {
        return name + "_key";
    }

    /** The label in the result of a query; an area's is its country, which may be a key of the same query. */
    String labelAlias() {
        return this == ADMIN1 ? COUNTRY.keyAlias() : name + "_label";
    }

    /** Whether its values have names that readers know them by. */
    boolean hasName() {
        return switch (this) {
            case COUNTRY, ADMIN1, PART_OF, COMBATANT, PARTY, SOURCE, CLAIMANT_PARTY -> true;
            default -> false;
        };
    }

    /** The name in the result of a query; of an area or war it is the key. */
    String nameAlias() {
        return this == ADMIN1 || label == null ? keyAlias() : labelAlias();
    }

    /** Whether it is an attribute of claims and not of battles. */
    boolean isOfClaims() {
        return switch (this) {
            case SIDE, PARTY, SOURCE, CLAIMANT_PARTY, TYPE, RELATION, ORIGIN -> true;
            case YEAR, MONTH, COUNTRY, ADMIN1, PART_OF, COMBATANT, VIOLENCE, OUTCOME -> false;
        };
    }

    /** Whether it tells claims about the same losses apart, so that no derived figure belongs to one group. */
    boolean isOfStatements() {
        return switch (this) {
            case SOURCE, CLAIMANT_PARTY, RELATION, ORIGIN -> true;
            default -> false;
        };
    }

    /** Whether it tells whose losses are counted. */
    boolean isOfSides() {
        return this == SIDE || this == PARTY;
    }

    /** Whether a claim may be twice in one group. */
    boolean repeatsClaims() {
        return this == CLAIMANT_PARTY;
    }

    /** As requests and responses write it. */
    @Override
    public String toString() {
        return name;
    }
}
