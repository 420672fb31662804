package org.conflictevents.reading.model;

import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A party to the battle.
 *
 * @param evidence the words it was inferred from, verbatim; null where it is stated
 */
public record CombatantReading(
        String name, Basis basis, @Nullable String evidence) {}
