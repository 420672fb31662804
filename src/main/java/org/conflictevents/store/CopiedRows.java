package org.conflictevents.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;

/** Rows by PostgreSQL's COPY, in its text format. */
final class CopiedRows implements BulkRows {

    private static final int CHARACTERS = 1 << 20;

    private static final DateTimeFormatter BEFORE_CHRIST = DateTimeFormatter.ofPattern("yyyy-MM-dd 'BC'", Locale.ROOT);

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
            // Of the era: ISO 8601 has a year 0, which is 1 BC.
            text.append(day.getYear() > 0 ? day : BEFORE_CHRIST.format(day));
        } else {
            escape(value.toString(), text);
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
