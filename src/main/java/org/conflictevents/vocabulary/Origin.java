package org.conflictevents.vocabulary;

/** Where in the article a claim stands. */
public enum Origin {
    INFOBOX,
    PROSE
}
