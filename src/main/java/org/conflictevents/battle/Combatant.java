package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A party that fought in one or more battles. */
@Entity
@Immutable
public class Combatant {

    @Id
    private String id;

    private String name;

    @Column(name = "battle_count")
    private int battles;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Combatant() {}

    public Combatant(String id, String name, int battles) {
        this.id = id;
        this.name = name;
        this.battles = battles;
    }

    /** A slug of the name. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Number of battles it fought in. */
    public int battles() {
        return battles;
    }
}
