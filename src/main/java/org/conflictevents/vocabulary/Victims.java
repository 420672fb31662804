package org.conflictevents.vocabulary;

/** Whose casualties a claim counts if they are not those of one side of the fight. */
public enum Victims {
    /** Also UCDP's deaths_civilians. */
    CIVILIANS,
    /** Of unknown identity, or of a party that is no combatant; also UCDP's deaths_unknown. */
    UNKNOWN,
    /** Everybody together, of all sides and none: "210 dead on both sides"; also UCDP's best. */
    ALL
}
