package org.conflictevents.article;

/** A line of a text: its 1-based number and where it lies, line end excluded. */
record TextLine(int number, int start, int end) {}
