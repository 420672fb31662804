package org.conflictevents.store;

import java.util.function.Function;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A connection beside those of the pool, which are not made before it is known which schema they are for. */
record StoreConnection(JdbcConnectionDetails details) {

    boolean isPostgres() {
        return details.getJdbcUrl().startsWith("jdbc:postgresql:");
    }

    /** Opens a connection, which commits each statement, and closes it after the question. */
    <T> T answer(Function<JdbcClient, T> question) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(details.getJdbcUrl(), true);
        connection.setUsername(details.getUsername());
        connection.setPassword(details.getPassword());
        try {
            return question.apply(JdbcClient.create(connection));
        } finally {
            connection.destroy();
        }
    }
}
