package org.conflictevents.seed;

/** What to do when a data file cannot be read. */
public enum OnError {
    /** Refuse to start, with every fault of every file. */
    FAIL,
    /** Serve the other files, and list the faults in {@code /dataset}. */
    SKIP
}
