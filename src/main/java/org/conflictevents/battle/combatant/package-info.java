/**
 * Combatants across battles.
 *
 * <p>May use {@code battle}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.battle.combatant;

import org.jspecify.annotations.NullMarked;
