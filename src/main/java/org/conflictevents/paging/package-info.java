/**
 * Lists read from the database in a total order, each part beginning where another ended.
 *
 * <p>May use {@code web}; knows no feature.
 */
@NullMarked
package org.conflictevents.paging;

import org.jspecify.annotations.NullMarked;
