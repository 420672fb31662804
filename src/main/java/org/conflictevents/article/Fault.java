package org.conflictevents.article;

/**
 * Something in a data file that keeps it from being read.
 *
 * @param line 1-based; 0 where the whole file is meant
 * @param found what is wrong, with the words in question
 * @param expected what should stand there instead
 */
public record Fault(int line, String found, String expected) {}
