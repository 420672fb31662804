/**
 * Derived figures across battles, as a table.
 *
 * <p>May use {@code casualty}, {@code battle} and its rooms, {@code derivation}, {@code vocabulary}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.casualty.figure;

import org.jspecify.annotations.NullMarked;
