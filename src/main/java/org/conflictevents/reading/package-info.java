/**
 * What an article states: words to values (figures, dates, casualty types, claimants), an article to one
 * {@link org.conflictevents.reading.BattleReading}.
 *
 * <p>May use {@code article}, {@code vocabulary} and the JDK only, so that whoever wants to read articles without a
 * server takes these three.
 */
@NullMarked
package org.conflictevents.reading;

import org.jspecify.annotations.NullMarked;
