/**
 * Lists read from the database in a total order, each part beginning where another ended. Their lengths are counted once
 * for each filter and remembered; nothing else is kept in memory, so that a start has nothing to build and an instance of
 * 390,000 battles needs no more memory than one of six.
 *
 * <p>May use {@code web}; knows no feature.
 */
@NullMarked
package org.conflictevents.paging;

import org.jspecify.annotations.NullMarked;
