package org.conflictevents.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, as the article names them.
 *
 * @param name as written, the same for the same claimant throughout the article: "ISGS", "Malian army", "AFP source"
 * @param knownAs the name that it has in all articles: "UN" for "United Nations"; null for somebody unnamed ("witnesses",
 *     "a security source"), who is not the same in another article
 * @param side the side it belongs to; null for third parties
 * @param combatant the name of that side's combatant that it is or is an organ of: "Islamic State in the Greater
 *     Sahara" for "ISGS", "Mali" for "Malian army"; null for third parties
 */
public record ClaimantReading(
        String name,
        @Nullable String knownAs,
        @Nullable Integer side,
        @Nullable String combatant) {

    /** Somebody who has one name in all articles. */
    public ClaimantReading(String name, @Nullable Integer side, @Nullable String combatant) {
        this(name, name, side, combatant);
    }

    /** The same claimant, who belongs to a side. */
    public ClaimantReading of(int side, String combatant) {
        return new ClaimantReading(name, knownAs, side, combatant);
    }
}
