package org.conflictevents.vocabulary;

/** What happened to the persons a figure counts. */
public enum CasualtyType {
    /** Also "dead", "KIA", "executed". */
    KILLED,
    /** Also "wounded", "WIA". */
    INJURED,
    /** Also "apprehended", "taken prisoner", "arrested", "POW". */
    CAPTURED,
    MISSING,
    SURRENDERED,
    /** One figure for both, not told apart. */
    KILLED_OR_INJURED,
    /** One figure for both, not told apart. */
    CAPTURED_OR_MISSING,
    /** Kind not stated, or another mix of kinds. */
    CASUALTIES,
    /** Displaced, evacuated and the like; the words are kept. */
    OTHER
}
