/**
 * Figures derived from the claims about a battle, as they are stored, chosen and added up.
 *
 * <p>May use {@code vocabulary} and {@code web.query}.
 */
@NullMarked
package org.conflictevents.battle.figure;

import org.jspecify.annotations.NullMarked;
