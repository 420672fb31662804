/**
 * The words of battles and their articles, as searches compare them.
 *
 * <p>Uses no other package.
 */
@NullMarked
package org.conflictevents.battle.words;

import org.jspecify.annotations.NullMarked;
