package org.conflictevents.reading.model;

import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A party to the battle.
 *
 * @param evidence the words it was inferred from, verbatim; null where it is stated
 * @param ucdpActor UCDP's id of it; null where the document gives none
 */
public record CombatantReading(
        String name,
        Basis basis,
        @Nullable String evidence,
        @Nullable Long ucdpActor) {

    /** As articles name it. */
    public CombatantReading(String name, Basis basis, @Nullable String evidence) {
        this(name, basis, evidence, null);
    }
}
