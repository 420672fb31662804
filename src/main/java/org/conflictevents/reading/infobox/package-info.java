/**
 * The lines of an infobox to one {@link org.conflictevents.reading.model.InfoboxReading}: a reader for each kind of line,
 * from the line to its value and the notices of what was left out.
 *
 * <p>A line of casualties goes through three stations: {@code CasualtyScanner} gathers items, {@code GatheredItems}
 * deciding how far back an attribution in brackets reaches; {@code CasualtyLineReader} decides what happened to those
 * counted, and {@code MaterielCheck} whether they are persons; {@code CasualtyClaims} makes claims of them. The words that
 * all of them go by stand in the lexicon, in {@code *-line-words.txt}.
 *
 * <p>May use {@code reading.language}, {@code reading.party} and {@code reading.model}; knows nothing of the prose.
 */
@NullMarked
package org.conflictevents.reading.infobox;

import org.jspecify.annotations.NullMarked;
