package org.conflictevents.reading.prose.speech;

/**
 * The side that a sentence is about.
 *
 * @param losses whether it tells what they lost: "Russian casualties were enormous. Some 8,700 were killed"
 */
public record Topic(int side, boolean losses) {}
