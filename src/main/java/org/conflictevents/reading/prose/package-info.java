/**
 * The sentences of an article to casualty claims: whose losses they count, and why a figure is no claim about the battle
 * as a whole. Each such reason is a {@link org.conflictevents.reading.prose.DoubtRule}.
 *
 * <p>May use {@code reading.prose.sentence}, {@code reading.prose.speech}, {@code reading.language}, {@code reading.party}
 * and {@code reading.model}; knows of the infobox what an {@code InfoboxReading} tells.
 */
@NullMarked
package org.conflictevents.reading.prose;

import org.jspecify.annotations.NullMarked;
