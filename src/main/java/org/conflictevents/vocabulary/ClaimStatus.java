package org.conflictevents.vocabulary;

/** How a claim compares with the others about the same losses as of a day. */
public enum ClaimStatus {
    /** No other named claimant supports or contradicts it. */
    REPORTED,
    /** Another, independent claimant agrees. */
    CORROBORATED,
    /** Current claims of different claimants exclude each other. */
    DISPUTED,
    /** The same claimant, or its side, has since given another figure. */
    SUPERSEDED
}
