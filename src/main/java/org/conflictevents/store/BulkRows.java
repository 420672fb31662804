package org.conflictevents.store;

import org.jspecify.annotations.Nullable;

/** Rows on their way to the database. */
interface BulkRows {

    /** The row goes with others of its table, when there are enough of them. */
    void add(Table table, @Nullable Object[] row);

    /** What has not gone yet goes now. */
    void flush();
}
