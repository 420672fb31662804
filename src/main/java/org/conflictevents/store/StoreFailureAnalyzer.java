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
        if (cause.getCause() instanceof SQLException refusal && refusal.getErrorCode() == IN_USE) {
            return new FailureAnalysis(
                    "Another process has the store open: " + rootFailure.getMessage(),
                    "A file serves one process at a time. Stop the other one, give this one a file of its own, or keep the"
                            + " data in PostgreSQL, which serves many.",
                    cause);
        }
        return new FailureAnalysis(
                "The database cannot be reached: " + String.valueOf(cause.getCause()),
                "Start it, or correct spring.datasource.url, .username and .password.",
                cause);
    }
}
