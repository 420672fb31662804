package org.conflictevents.store;

import java.util.List;

/** A table, with those of its columns that rows are written to. */
record Table(String name, List<String> columns) {

    /** In the syntax of SQL: {@code battle (id, title)}. */
    String withColumns() {
        return name + " (" + String.join(", ", columns) + ")";
    }
}
