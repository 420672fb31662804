package org.conflictevents.vocabulary;

/** Who speaks about whose losses. */
public enum Relation {
    /** A side of its own. */
    OWN,
    /** A side of its enemy's. */
    OPPONENT,
    /** Somebody who is of no side, or anybody about victims of no side. */
    THIRD_PARTY,
    /** Nobody is named as having said it. */
    UNATTRIBUTED
}
