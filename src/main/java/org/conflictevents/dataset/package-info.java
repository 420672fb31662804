/**
 * The data set as a whole: data version, licences, counts and the load report.
 *
 * <p>May use {@code vocabulary}, {@code paging} and {@code web}.
 */
@NullMarked
package org.conflictevents.dataset;

import org.jspecify.annotations.NullMarked;
