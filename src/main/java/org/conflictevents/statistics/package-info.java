/**
 * Counts of battles and claims and sums of derived figures, by group.
 *
 * <p>May use {@code battle}, {@code casualty}, {@code source}, {@code vocabulary} and {@code web}; nobody uses it.
 */
@NullMarked
package org.conflictevents.statistics;

import org.jspecify.annotations.NullMarked;
