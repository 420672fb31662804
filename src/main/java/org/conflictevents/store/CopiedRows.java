package org.conflictevents.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows by PostgreSQL's COPY, in its text format. */
final class CopiedRows implements BulkRows {

    private static final int CHARACTERS = 1 << 20;

    private final CopyManager copying;
    private final Map<Table, StringBuilder> texts = new HashMap<>();

    CopiedRows(Connection connection) throws SQLException {
        this.copying = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void add(Table table, @Nullable Object[] row) {
        StringBuilder text = texts.computeIfAbsent(table, unseen -> new StringBuilder());
        for (int i = 0; i < row.length; i++) {
            text.append(i == 0 ? "" : "\t");
            append(row[i], text);
        }
        text.append('\n');
        if (text.length() >= CHARACTERS) {
            copy(table, text);
        }
    }

    @Override
    public void flush() {
        texts.forEach(this::copy);
    }

    private void copy(Table table, StringBuilder text) {
        try {
            copying.copyIn("copy " + table.withColumns() + " from stdin", new StringReader(text.toString()));
            text.setLength(0);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("write rows", table.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof LocalDate day) {
            append(day, text);
        } else {
            escape(value.toString(), text);
        }
    }

    /** Of the era, which has no year 0, and without the sign that ISO 8601 gives to a year of five digits. */
    private static void append(LocalDate day, StringBuilder text) {
        text.append(day.get(ChronoField.YEAR_OF_ERA))
                .append('-')
                .append(day.getMonthValue())
                .append('-')
                .append(day.getDayOfMonth());
        if (day.getYear() <= 0) {
            text.append(" BC");
        }
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
