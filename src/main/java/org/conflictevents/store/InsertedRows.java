package org.conflictevents.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows by SQL's own insert, many to a statement. */
final class InsertedRows implements BulkRows {

    private static final int ROWS = 50;

    private final Connection connection;
    private final Map<Table, Statement> statements = new HashMap<>();

    InsertedRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void add(Table table, @Nullable Object[] row) {
        statements.computeIfAbsent(table, Statement::new).add(row);
    }

    @Override
    public void flush() {
        statements.values().forEach(Statement::flush);
    }

    /** The rows of one table. */
    private final class Statement {

        private final Table table;
        private final List<@Nullable Object[]> rows = new ArrayList<>();
        private @Nullable PreparedStatement full;

        Statement(Table table) {
            this.table = table;
        }

        void add(@Nullable Object[] row) {
            rows.add(row);
            if (rows.size() == ROWS) {
                try {
                    if (full == null) {
                        full = prepare(ROWS);
                    }
                    execute(full);
                } catch (SQLException e) {
                    throw new UncategorizedSQLException("write rows", table.name(), e);
                }
            }
        }

        void flush() {
            if (rows.isEmpty()) {
                return;
            }
            try (PreparedStatement rest = prepare(rows.size())) {
                execute(rest);
            } catch (SQLException e) {
                throw new UncategorizedSQLException("write rows", table.name(), e);
            }
        }

        private PreparedStatement prepare(int count) throws SQLException {
            String row =
                    "(" + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
            return connection.prepareStatement("insert into " + table.withColumns() + " values "
                    + String.join(", ", Collections.nCopies(count, row)));
        }

        private void execute(PreparedStatement statement) throws SQLException {
            int parameter = 1;
            for (@Nullable Object[] row : rows) {
                for (Object value : row) {
                    statement.setObject(parameter++, value);
                }
            }
            statement.executeUpdate();
            rows.clear();
        }
    }
}
