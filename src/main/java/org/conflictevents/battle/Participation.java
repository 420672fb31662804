package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.conflictevents.vocabulary.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A combatant's part in a battle.
 *
 * @param evidence the article's words that it was inferred from; null where it is stated
 */
@Embeddable
public record Participation(
        @Column(name = "side_number") int side,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "combatant_id")
        Combatant combatant,

        @Enumerated(EnumType.STRING) Basis basis,
        @Nullable String evidence) {}
