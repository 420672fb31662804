/**
 * Who says what in a sentence, when it was said, and in which words.
 *
 * <p>May use {@code reading.prose.sentence}, {@code reading.language}, {@code reading.party}, {@code reading.model} and
 * {@code article}.
 */
@NullMarked
package org.conflictevents.reading.prose.speech;

import org.jspecify.annotations.NullMarked;
