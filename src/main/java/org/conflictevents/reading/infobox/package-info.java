/**
 * The lines of an infobox to one {@link org.conflictevents.reading.model.InfoboxReading}: a reader for each kind of line,
 * from the line to its value and the notices of what was left out. The words that all of them go by stand in the lexicon,
 * in {@code *-line-words.txt}.
 *
 * <p>May use {@code reading.infobox.casualty}, {@code reading.infobox.line}, {@code reading.language}, {@code
 * reading.party} and {@code reading.model}; knows nothing of the prose.
 */
@NullMarked
package org.conflictevents.reading.infobox;

import org.jspecify.annotations.NullMarked;
