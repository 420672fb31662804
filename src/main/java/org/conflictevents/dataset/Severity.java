package org.conflictevents.dataset;

/** How serious a notice of the loader is. */
public enum Severity {
    /** Words were left out of the reading; the article is served. */
    WARNING,
    /** The file could not be read and is not served. */
    ERROR
}
