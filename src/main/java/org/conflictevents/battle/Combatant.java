package org.conflictevents.battle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
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

    @ElementCollection
    @CollectionTable(name = "combatant_actor", joinColumns = @JoinColumn(name = "combatant_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "ucdp_actor")
    private List<Long> ucdpActors;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Combatant() {}

    public Combatant(String id, String name, int battles, Collection<Long> ucdpActors) {
        this.id = id;
        this.name = name;
        this.battles = battles;
        this.ucdpActors = ucdpActors.stream().distinct().sorted().toList();
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

    /** UCDP's ids of the actors that have its name, in ascending order; empty where no coded event names it. */
    public List<Long> ucdpActors() {
        return ucdpActors;
    }
}
