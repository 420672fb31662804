package org.conflictevents.battle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * One side of a battle.
 *
 * @param number the infobox's column, from 1
 * @param strength null where the article gives none
 */
@Embeddable
public record Side(
        @Column(name = "side_number") int number,

        @Embedded
        @AttributeOverride(name = "min", column = @Column(name = "strength_min"))
        @AttributeOverride(name = "max", column = @Column(name = "strength_max"))
        @AttributeOverride(name = "best", column = @Column(name = "strength_best"))
        @AttributeOverride(name = "qualifier", column = @Column(name = "strength_qualifier"))
        @AttributeOverride(name = "text", column = @Column(name = "strength_text"))
        @Nullable
        Persons strength) {}
