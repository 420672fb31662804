/**
 * What is decided of one figure of a sentence: whose casualties it counts, who says so and when, and why it may be no claim.
 *
 * <p>May use {@code reading.prose.speech}, {@code reading.prose.loss}, {@code reading.prose.sentence},
 * {@code reading.language}, {@code reading.model} and {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.reading.prose.claim;

import org.jspecify.annotations.NullMarked;
