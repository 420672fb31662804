package org.conflictevents.vocabulary;

/** Whose casualties a claim counts if they belong to no side of the fight. */
public enum Victims {
    /** Also UCDP's deaths_civilians. */
    CIVILIANS,
    /** Of unknown identity, or of a party that is no combatant; also UCDP's deaths_unknown. */
    UNKNOWN
}
