/**
 * Whose casualties a figure counts: the sides that words of an article name, who acts or suffers in a clause, and whom a
 * figure means that no words beside it tell of.
 *
 * <p>May use {@code reading.prose.claim}, {@code reading.prose.speech}, {@code reading.prose.loss},
 * {@code reading.prose.sentence}, {@code reading.party}, {@code reading.language}, {@code reading.model}, {@code article}
 * and {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.reading.prose.victims;

import org.jspecify.annotations.NullMarked;
