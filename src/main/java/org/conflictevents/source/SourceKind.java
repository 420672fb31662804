package org.conflictevents.source;

/** What a source is. */
public enum SourceKind {
    /** Somebody who makes claims: an army, an armed group, a government, a news agency, an unnamed person of one. */
    CLAIMANT,
    /** A text that contains claims: an article. */
    DOCUMENT
}
