package org.conflictevents.vocabulary;

/** How a battle ended, for the winning side where there is one. */
public enum Outcome {
    /** A side won; the words say which. */
    VICTORY,
    /** The words name the side that lost. */
    DEFEAT,
    INCONCLUSIVE,
    STALEMATE,
    CEASEFIRE,
    /** The words say something else; they are kept. */
    OTHER
}
