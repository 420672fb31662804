/**
 * Counts of battles by cell of a grid, for maps.
 *
 * <p>May use {@code battle} and {@code web}; nobody uses it.
 */
@NullMarked
package org.conflictevents.statistics.grid;

import org.jspecify.annotations.NullMarked;
