/**
 * Casualty claims: one statement of one casualty figure each, never merged away.
 *
 * <p>May use {@code battle} and its rooms, {@code source}, {@code dataset}, {@code derivation}, {@code vocabulary}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.casualty;

import org.jspecify.annotations.NullMarked;
