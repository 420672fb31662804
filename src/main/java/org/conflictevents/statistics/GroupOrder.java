package org.conflictevents.statistics;

/** In which order groups are listed. */
enum GroupOrder {
    GROUP("group"),
    MOST_BATTLES("-battles");

    private final String name;

    GroupOrder(String name) {
        this.name = name;
    }

    /** As requests write it. */
    @Override
    public String toString() {
        return name;
    }
}
