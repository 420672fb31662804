/**
 * Battles, their sides and the combatants on them.
 *
 * <p>May use {@code battle.place}, {@code battle.words}, {@code battle.figure}, {@code source}, {@code vocabulary},
 * {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.battle;

import org.jspecify.annotations.NullMarked;
