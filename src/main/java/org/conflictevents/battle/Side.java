package org.conflictevents.battle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One side of a battle.
 *
 * @param number the infobox's column, from 1
 * @param strength null where the article gives none
 * @param party ids of its combatants with {@code +} between them, in their order; null where nobody is named
 * @param partyName the combatants' names in the same order
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
        Persons strength,

        @Nullable String party,
        @Nullable String partyName) {

    /** What separates the ids of a party, which none of them has. */
    public static final String SEPARATOR = "+";

    /** A side of which nobody is named yet. */
    public Side(int number, @Nullable Persons strength) {
        this(number, strength, null, null);
    }

    /** The same with those who fought on it. */
    Side of(List<Participation> participations) {
        List<Combatant> combatants = participations.stream()
                .filter(participation -> participation.side() == number)
                .map(Participation::combatant)
                .sorted(Comparator.comparing(Combatant::id))
                .toList();
        return combatants.isEmpty()
                ? this
                : new Side(
                        number,
                        strength,
                        combatants.stream().map(Combatant::id).collect(Collectors.joining(SEPARATOR)),
                        combatants.stream().map(Combatant::name).collect(Collectors.joining(", ")));
    }
}
