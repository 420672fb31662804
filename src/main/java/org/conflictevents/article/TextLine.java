package org.conflictevents.article;

/** A line of a text: its 1-based number in the file and where it lies in the text, line end excluded. */
record TextLine(int number, int start, int end) {}
