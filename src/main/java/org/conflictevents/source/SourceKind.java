package org.conflictevents.source;

/** What a source is. */
public enum SourceKind {
    /** Somebody who says something: an army, an armed group, a government, a news agency, an unnamed person of one. */
    CLAIMANT,
    /** What somebody's words stand in: an article. */
    DOCUMENT
}
