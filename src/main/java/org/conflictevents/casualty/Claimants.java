package org.conflictevents.casualty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Those who make claims together, stored once for all their claims: a coder of events makes every claim about them. */
@Entity
@Immutable
public class Claimants {

    @Id
    private int id;

    @ElementCollection
    @CollectionTable(name = "claimant", joinColumns = @JoinColumn(name = "claimants_id"))
    @OrderColumn(name = "ordinal")
    private List<Claimant> members;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Claimants() {}

    /**
     * @param members in the order of the text, each source once
     */
    public Claimants(int id, List<Claimant> members) {
        this.id = id;
        this.members = List.copyOf(members);
    }

    List<Claimant> members() {
        return members;
    }
}
