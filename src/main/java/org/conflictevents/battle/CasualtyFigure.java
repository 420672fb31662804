package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.CasualtyType;
import org.conflictevents.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Persons killed, injured and so on, derived from all claims about them.
 *
 * @param side whose losses; null where they belong to no side
 * @param victims whose losses where side is null
 * @param low the lowest number of a current claim; null where none gives a number
 * @param best null where no claim gives a number
 * @param high the highest number of a current claim
 * @param lowOpen whether a current claim sets no lower bound
 * @param highOpen whether a current claim sets no upper bound
 * @param claims how many claims stand behind it
 */
@Embeddable
public record CasualtyFigure(
        @Column(name = "side_number") @Nullable Integer side,
        @Enumerated(EnumType.STRING) @Nullable Victims victims,

        @Column(name = "casualty_type") @Enumerated(EnumType.STRING)
        CasualtyType type,

        @Nullable Long low,
        @Nullable Long best,
        @Nullable Long high,
        @Column(name = "low_open") boolean lowOpen,
        @Column(name = "high_open") boolean highOpen,
        @Column(name = "claim_count") int claims) {}
