package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A combatant's part in a battle as a row of its own, for conditions: what {@link Battle#participations()} holds. */
@Entity
@Immutable
@Table(name = "participation")
class BattleCombatant {

    @EmbeddedId
    private Id id;

    @Column(name = "side_number")
    private int side;

    @Column(name = "combatant_id")
    private String combatant;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected BattleCombatant() {}

    /** Which part in which battle. */
    @Embeddable
    record Id(@Column(name = "battle_id") String battle, int ordinal) {}
}
