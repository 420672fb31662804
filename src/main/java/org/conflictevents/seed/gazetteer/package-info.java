/**
 * Points for places whose article gives none, from {@code places.csv}.
 *
 * <p>May use {@code article}, {@code reading.model}, {@code battle} with its rooms and {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.seed.gazetteer;

import org.jspecify.annotations.NullMarked;
