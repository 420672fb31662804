package org.conflictevents.reading.model;

import org.conflictevents.vocabulary.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How the battle ended.
 *
 * @param text the words, verbatim
 * @param winningSide the number of the side that the words call the winner; null where they name none for certain
 */
public record ResultReading(
        String text, Outcome outcome, @Nullable Integer winningSide) {}
