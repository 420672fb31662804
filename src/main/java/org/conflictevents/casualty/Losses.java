package org.conflictevents.casualty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.battle.Persons;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says: how many of whom were killed, injured and so on.
 *
 * @param side whose losses; null where they belong to no side of the fight
 * @param victims whose losses where side is null; null where side is not
 * @param partOfTotal whether the figure is a share of another one of the same article
 */
@Embeddable
public record Losses(
        @Column(name = "side_number") @Nullable Integer side,
        @Enumerated(EnumType.STRING) @Nullable Victims victims,

        @Column(name = "casualty_type") @Enumerated(EnumType.STRING)
        CasualtyType type,

        @Embedded
        @AttributeOverride(name = "min", column = @Column(name = "figure_min"))
        @AttributeOverride(name = "max", column = @Column(name = "figure_max"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "figure_qualifier"))
        @AttributeOverride(name = "text", column = @Column(name = "figure_text"))
        Persons figure,

        boolean partOfTotal) {}
