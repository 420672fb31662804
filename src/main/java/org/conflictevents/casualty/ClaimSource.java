package org.conflictevents.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.conflictevents.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A claimant as a row of its own, for conditions: what {@link Claimants#members()} holds. */
@Entity
@Immutable
@Table(name = "claimant")
class ClaimSource {

    @EmbeddedId
    private Id id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", insertable = false, updatable = false)
    private Source source;

    @Column(name = "side_number")
    private @Nullable Integer side;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected ClaimSource() {}

    /** Which one of those who make claims together. */
    @Embeddable
    record Id(@Column(name = "claimants_id") int claimants, int ordinal) {}
}
