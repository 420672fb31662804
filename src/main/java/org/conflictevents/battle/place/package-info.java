/**
 * Where battles were fought, and which places a request means.
 *
 * <p>May use {@code vocabulary} and {@code web}.
 */
@NullMarked
package org.conflictevents.battle.place;

import org.jspecify.annotations.NullMarked;
