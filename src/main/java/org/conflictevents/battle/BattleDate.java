package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.conflictevents.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * When a battle was fought.
 *
 * @param start the first day the words allow; null where they were not understood
 * @param end the last, inclusive; null where they were not understood or the battle goes on
 * @param precision null where the words were not understood
 */
@Embeddable
public record BattleDate(
        @Column(name = "date_start") @Nullable LocalDate start,
        @Column(name = "date_end") @Nullable LocalDate end,

        @Column(name = "date_precision") @Enumerated(EnumType.STRING) @Nullable
        DatePrecision precision,

        @Column(name = "date_text") String text) {}
