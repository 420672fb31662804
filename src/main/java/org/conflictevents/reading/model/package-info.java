/**
 * What an article states, as one {@link org.conflictevents.reading.model.BattleReading}, and what of it was not understood.
 *
 * <p>May use {@code vocabulary}.
 */
@NullMarked
package org.conflictevents.reading.model;

import org.jspecify.annotations.NullMarked;
