package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A combatant's part in a battle.
 *
 * @param evidence the article's words that it was inferred from; null where it is stated
 * @param ucdpActor UCDP's id of the combatant; null where the document gives none
 * @param repeated whether the combatant has an earlier part in the battle, on this side or another
 */
@Embeddable
public record Participation(
        @Column(name = "side_number") int side,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "combatant_id")
        Combatant combatant,

        @Enumerated(EnumType.STRING) Basis basis,
        @Nullable String evidence,
        @Nullable Long ucdpActor,
        boolean repeated) {

    /** A first part. */
    public Participation(
            int side, Combatant combatant, Basis basis, @Nullable String evidence, @Nullable Long ucdpActor) {
        this(side, combatant, basis, evidence, ucdpActor, false);
    }

    /** The same parts, each knowing whether it is its combatant's first. */
    static List<Participation> inOrder(List<Participation> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .map(part -> new Participation(
                        part.side,
                        part.combatant,
                        part.basis,
                        part.evidence,
                        part.ucdpActor,
                        !seen.add(part.combatant.id())))
                .toList();
    }
}
