package org.conflictevents.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, as the article names them.
 *
 * @param name as written, the same for the same claimant throughout the article: "ISGS", "Malian army", "AFP source"
 * @param side the side it belongs to; null for third parties
 * @param combatant the name of that side's combatant that it is or is an organ of: "Islamic State in the Greater
 *     Sahara" for "ISGS", "Mali" for "Malian army"; null for third parties
 */
public record ClaimantReading(
        String name, @Nullable Integer side, @Nullable String combatant) {}
