package org.conflictevents.reading.model;

/**
 * Words that look like a statement about casualties, dates, strengths or the like and that were left out of the reading.
 *
 * @param line 1-based
 * @param words verbatim
 * @param reason why nothing was made of them, for the person who added the article
 */
public record Notice(int line, String words, String reason) {}
