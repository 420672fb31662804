/**
 * What sides say of their own losses, beside what their opponents say of them.
 *
 * <p>May use {@code casualty}, {@code battle}, {@code vocabulary}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.discrepancy;

import org.jspecify.annotations.NullMarked;
