package org.conflictevents.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who or what information comes from: a claimant, or a document. */
@Entity
@Immutable
public class Source {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String name;

    @Embedded
    private @Nullable DocumentFile document;

    @Column(name = "claim_count")
    private int claims;

    @ElementCollection
    @CollectionTable(name = "source_affiliation", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "ordinal")
    private List<Affiliation> affiliations;

    /** For JPA, which sets all fields after it. */
    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    private Source(
            String id,
            SourceKind kind,
            String name,
            @Nullable DocumentFile document,
            int claims,
            List<Affiliation> affiliations) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.document = document;
        this.claims = claims;
        this.affiliations = List.copyOf(affiliations);
    }

    /** A claimant with its number of claims. */
    public static Source claimant(String id, String name, int claims, List<Affiliation> affiliations) {
        return new Source(id, SourceKind.CLAIMANT, name, null, claims, affiliations);
    }

    /** A document with its number of claims. */
    public static Source document(String id, String title, DocumentFile document, int claims) {
        return new Source(id, SourceKind.DOCUMENT, title, document, claims, List.of());
    }

    public String id() {
        return id;
    }

    public SourceKind kind() {
        return kind;
    }

    /** A claimant's name as the articles write it; a document's title. */
    public String name() {
        return name;
    }

    /** Null for claimants. */
    public @Nullable DocumentFile document() {
        return document;
    }

    /** Number of claims it made or contains. */
    public int claims() {
        return claims;
    }

    /** Of claimants, in the order of their combatants' ids; empty for third parties and documents. */
    public List<Affiliation> affiliations() {
        return affiliations;
    }
}
