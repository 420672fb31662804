package org.conflictevents.battle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conflictevents.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How a battle ended.
 *
 * @param winningSide null where the words name no winner for certain
 */
@Embeddable
public record Result(
        @Column(name = "result_text") String text,

        @Column(name = "outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "winning_side") @Nullable Integer winningSide) {}
