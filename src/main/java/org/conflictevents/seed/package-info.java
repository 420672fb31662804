/**
 * Fills the database at start from the data folder: the one place that writes.
 *
 * <p>May use every package but {@code web}, {@code paging} and {@code cache}; nobody uses it.
 */
@NullMarked
package org.conflictevents.seed;

import org.jspecify.annotations.NullMarked;
