package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A war or campaign that a battle belongs to.
 *
 * @param start what an index can hold of the name: its first {@link #INDEXED} characters
 */
@Embeddable
record PartOf(
        @Column(name = "name") String name,
        @Column(name = "name_start") String start) {

    /** In code points. */
    static final int INDEXED = 200;

    static PartOf of(String name) {
        boolean isShort = name.codePointCount(0, name.length()) <= INDEXED;
        return new PartOf(name, isShort ? name : name.substring(0, name.offsetByCodePoints(0, INDEXED)));
    }
}
