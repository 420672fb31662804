/**
 * The data folder: its files, what each of them states, and what is wrong with any; with its rooms the one place that fills
 * the database.
 *
 * <p>May use every package but {@code web}, {@code paging} and {@code cache}; only its rooms and the program's start use it.
 */
@NullMarked
package org.conflictevents.seed;

import org.jspecify.annotations.NullMarked;
