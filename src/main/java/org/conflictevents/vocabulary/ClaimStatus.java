package org.conflictevents.vocabulary;

/** How a claim stands to the others of the same battle, side and type, as of a day. */
public enum ClaimStatus {
    /** The only one so far. */
    REPORTED,
    /** Another, independent claimant agrees. */
    CORROBORATED,
    /** Current claims of different claimants exclude each other. */
    DISPUTED,
    /** The same claimant, or its side, has since given another figure. */
    SUPERSEDED
}
