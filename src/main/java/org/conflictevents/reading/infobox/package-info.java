/**
 * The lines of an infobox to what they state, a reader for each kind of line.
 *
 * <p>May use {@code reading.language}, {@code reading.party} and {@code reading.model}; knows nothing of the prose.
 */
@NullMarked
package org.conflictevents.reading.infobox;

import org.jspecify.annotations.NullMarked;
