/**
 * The sentences of an article to casualty claims: whose losses they count, whether they are about the battle as a whole,
 * and why a figure is left out.
 *
 * <p>May use {@code reading.prose.sentence}, {@code reading.prose.speech}, {@code reading.language}, {@code reading.party}
 * and {@code reading.model}; of the infobox it knows what {@link org.conflictevents.reading.prose.BattleContext} tells.
 */
@NullMarked
package org.conflictevents.reading.prose;

import org.jspecify.annotations.NullMarked;
