package org.conflictevents.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request for another data version than the one being served: 409, with both. */
public class DataVersionConflictException extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    public DataVersionConflictException(String served, String wanted) {
        super(
                HttpStatus.CONFLICT,
                "This server serves the data version " + served + ", not " + Violation.cut(wanted) + ".",
                List.of(new Violation("dataVersion", wanted, "is not the version being served, which is " + served)));
    }
}
