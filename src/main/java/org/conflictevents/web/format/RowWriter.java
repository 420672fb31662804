package org.conflictevents.web.format;

import java.io.IOException;

/** Writes views one after the other, as UTF-8, and keeps none of them; leaves the stream open. */
public interface RowWriter {

    /** Writes what comes before the rows, even if there are none. */
    void begin() throws IOException;

    /** Writes one view. */
    void row(Object view) throws IOException;

    /** Writes what comes after the rows. */
    void end() throws IOException;

    /** Writes all views, with what comes before and after them. */
    default void writeAll(Iterable<?> views) throws IOException {
        begin();
        for (Object view : views) {
            row(view);
        }
        end();
    }
}
