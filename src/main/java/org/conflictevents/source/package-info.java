/**
 * Who or what information comes from: claimants and documents.
 *
 * <p>May use {@code vocabulary}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.source;

import org.jspecify.annotations.NullMarked;
