/**
 * Who says what in a sentence, and when it was said.
 *
 * <p>May use {@code reading.prose.sentence}, {@code reading.language}, {@code reading.party} and {@code reading.model}.
 */
@NullMarked
package org.conflictevents.reading.prose.speech;

import org.jspecify.annotations.NullMarked;
