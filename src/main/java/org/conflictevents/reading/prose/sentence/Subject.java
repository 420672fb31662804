package org.conflictevents.reading.prose.sentence;

/**
 * Who does what a verb says, from one token to before another.
 *
 * @param end index after what explains them: ", the spokesman of the ministry,"; equal to {@code to} where nothing does
 */
public record Subject(int from, int to, int end) {}
