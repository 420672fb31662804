/**
 * The sentences of an article to casualty claims, and why a figure is no claim about the battle as a whole. Each such
 * reason is a {@link org.conflictevents.reading.prose.DoubtRule}.
 *
 * <p>May use its rooms {@code victims}, {@code claim}, {@code speech}, {@code loss} and {@code sentence},
 * {@code reading.language}, {@code reading.party}, {@code reading.model}, {@code article} and {@code vocabulary}; knows
 * of the infobox what an {@code InfoboxReading} tells.
 */
@NullMarked
package org.conflictevents.reading.prose;

import org.jspecify.annotations.NullMarked;
