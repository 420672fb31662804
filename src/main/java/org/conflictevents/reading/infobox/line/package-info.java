/**
 * What the lines of an infobox have in common: keys that belong to a side, signs between items, remarks in brackets, and
 * words that say whose figure it is, what it counts and in which phase.
 *
 * <p>May use {@code reading.language}.
 */
@NullMarked
package org.conflictevents.reading.infobox.line;

import org.jspecify.annotations.NullMarked;
