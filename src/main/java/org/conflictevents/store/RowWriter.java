package org.conflictevents.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Writes entities in bulk, in whichever way the database takes rows fastest. */
public final class RowWriter implements AutoCloseable {

    private final Map<Class<?>, EntityRows> mappings = new HashMap<>();
    private final BackgroundRows rows;

    private RowWriter(BackgroundRows rows) {
        this.rows = rows;
    }

    /**
     * @param connection stays open, and what is written is committed by whoever gave it
     */
    public static RowWriter to(Connection connection) throws SQLException {
        boolean copies = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return new RowWriter(new BackgroundRows(copies ? new CopiedRows(connection) : new InsertedRows(connection)));
    }

    /** What is kept of it are rows alone, until there are enough of them to be sent. */
    public void write(Object entity) {
        mappings.computeIfAbsent(entity.getClass(), EntityRows::new).of(entity, rows::add);
    }

    /** Sends what has not been sent yet. */
    public void flush() {
        rows.flush();
    }

    /** Leaves the connection to others; what was not flushed may be missing. */
    @Override
    public void close() {
        rows.close();
    }
}
