package org.conflictevents.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a request failed because the database does not answer, so that it may be asked again. */
final class DatabaseFailure {

    /** SQL:2016, 24.1: connection exceptions; PostgreSQL's: rollbacks, too few resources, an operator's intervention. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private DatabaseFailure() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refusal && isPassing(refusal));
    }

    private static boolean isPassing(SQLException refusal) {
        String state = refusal.getSQLState();
        return refusal instanceof SQLTransientException
                || refusal instanceof SQLNonTransientConnectionException
                || refusal instanceof SQLRecoverableException
                || (state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
