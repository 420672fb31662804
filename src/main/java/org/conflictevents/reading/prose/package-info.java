/**
 * The sentences of an article to casualty claims: who says what of whose losses, when.
 *
 * <p>May use {@code reading.language}, {@code reading.party} and {@code reading.model}; knows nothing of the infobox but what the battle's setting tells.
 */
@NullMarked
package org.conflictevents.reading.prose;

import org.jspecify.annotations.NullMarked;
