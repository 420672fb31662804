package org.conflictevents.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The combatant that a claimant is or belongs to. */
@Embeddable
public record Affiliation(
        @Column(name = "combatant_id") String combatantId,
        @Column(name = "combatant_name") String combatantName) {}
