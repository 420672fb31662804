package org.conflictevents.reading.language;

/**
 * A single number in a list of tokens.
 *
 * @param value 0 or more
 * @param next index of the token after it
 */
public record NumberPhrase(long value, int next) {}
