/**
 * What the words of one sentence hold: the days that it names, the persons that it counts and the words for what happens to
 * persons.
 *
 * <p>May use {@code reading.language}; knows nothing of the battle but its days.
 */
@NullMarked
package org.conflictevents.reading.prose.sentence;

import org.jspecify.annotations.NullMarked;
