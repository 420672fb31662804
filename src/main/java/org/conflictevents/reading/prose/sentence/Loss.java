package org.conflictevents.reading.prose.sentence;

import org.conflictevents.vocabulary.CasualtyType;

/**
 * A headcount of persons that something happened to.
 *
 * @param from index of the first token of the figure with its casualty words
 * @param to index after the last of these
 * @param cause how the sentence tells what happened
 * @param word index of the casualty word
 */
public record Loss(Headcount headcount, CasualtyType type, int from, int to, Cause cause, int word) {

    public enum Cause {
        /** "12 soldiers were killed", "12 dead". */
        TOLD_BEHIND,
        /** "killed 12 soldiers". */
        DONE,
        /** "the deaths of 12 soldiers". */
        NOUN_BEFORE,
        /** "the death toll rose to 12". */
        TOLL,
        /** "lost 12 men". */
        LOST
    }
}
