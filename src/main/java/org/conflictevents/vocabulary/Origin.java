package org.conflictevents.vocabulary;

/** Where in the document a claim stands. */
public enum Origin {
    INFOBOX,
    PROSE,
    /** In the columns of a coded data set. */
    CODED
}
