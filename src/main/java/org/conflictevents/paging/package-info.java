/**
 * Lists read from the database in a total order, each part beginning where another ended. Their lengths are counted once
 * for each filter and remembered; nothing else is kept in memory, so that a start has nothing to build: with 390,000
 * battles an instance had 0.5 GB, where bit sets of what passes each condition took 3 GB and minutes.
 *
 * <p>May use {@code web}; knows no feature.
 */
@NullMarked
package org.conflictevents.paging;

import org.jspecify.annotations.NullMarked;
