package org.conflictevents.version;

/** What happened to a record from one version to another. */
enum Change {
    /** It is in the later version alone. */
    ADDED,
    /** It is in the earlier version alone. */
    REMOVED,
    /** It says something else. */
    CHANGED
}
