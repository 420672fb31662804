package org.conflictevents.vocabulary;

/** Whose casualties a claim counts that belong to no side of the fight. */
public enum Victims {
    /** Also UCDP's deaths_civilians. */
    CIVILIANS,
    /** Not told whose, or of a party that is no combatant; also UCDP's deaths_unknown. */
    UNKNOWN
}
