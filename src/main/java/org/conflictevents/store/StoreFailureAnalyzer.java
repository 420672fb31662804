package org.conflictevents.store;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says in a sentence why the database cannot be opened. */
final class StoreFailureAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    /** H2's, of a file that another process has open. */
    private static final int IN_USE = 90020;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        if (!(cause.getCause() instanceof SQLException refusal)) {
            return unreachable(String.valueOf(cause.getMessage()), cause);
        }
        return switch (refusal.getErrorCode()) {
            case IN_USE ->
                new FailureAnalysis(
                        "Another process has the file of conflict-events.store open.",
                        "A file serves one process at a time. Stop the other one, give this one a file of its own, or keep"
                                + " the data in PostgreSQL, which serves many.",
                        cause);
            // PostgreSQL's refusals have none.
            case 0 -> unreachable(String.valueOf(refusal.getMessage()), cause);
            default ->
                new FailureAnalysis(
                        "The file of conflict-events.store cannot be opened: " + refusal.getMessage(),
                        "Name a file of this program's, or a new one in a folder that can be written to.",
                        cause);
        };
    }

    private static FailureAnalysis unreachable(String message, CannotGetJdbcConnectionException cause) {
        return new FailureAnalysis(
                "The database cannot be reached: " + message,
                "Start it, or correct spring.datasource.url, .username and .password.",
                cause);
    }
}
