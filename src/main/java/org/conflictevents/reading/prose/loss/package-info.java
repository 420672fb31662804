/**
 * What a sentence tells that happened to the persons it counts: who was killed, "the death toll", "lost 300 men".
 *
 * <p>May use {@code reading.prose.sentence}, {@code reading.language} and {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.reading.prose.loss;

import org.jspecify.annotations.NullMarked;
