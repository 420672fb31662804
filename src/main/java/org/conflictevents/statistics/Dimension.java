package org.conflictevents.statistics;

/** What battles and claims can be grouped by. */
enum Dimension {
    YEAR("year"),
    MONTH("month"),
    COUNTRY("country"),
    PART_OF("partOf"),
    COMBATANT("combatant"),
    TYPE("type"),
    RELATION("relation"),
    OUTCOME("outcome");

    private final String name;

    Dimension(String name) {
        this.name = name;
    }

    /** Whether the battles of a group are told by their claims. */
    boolean isOfClaims() {
        return this == TYPE || this == RELATION;
    }

    /** As requests and answers write it. */
    @Override
    public String toString() {
        return name;
    }
}
