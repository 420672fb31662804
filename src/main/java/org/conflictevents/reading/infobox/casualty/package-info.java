/**
 * A line of casualties of an infobox to casualty claims, and notices of the figures that are none.
 *
 * <p>Its words go through three stations: {@code CasualtyScanner} gathers items, {@code GatheredItems} deciding how far
 * back an attribution in brackets reaches; {@code CasualtyLineReader} decides what happened to those counted, and {@code
 * MaterielCheck} whether they are persons; {@code CasualtyClaims} makes claims of them, {@code CasualtyParts} saying which
 * part of the side each counts.
 *
 * <p>May use {@code reading.infobox.line}, {@code reading.language}, {@code reading.party} and {@code reading.model}.
 */
@NullMarked
package org.conflictevents.reading.infobox.casualty;

import org.jspecify.annotations.NullMarked;
