package org.conflictevents.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A path that names a record which this data set does not have: 404. */
public class NotFoundException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of record in the words of the API, such as "battle"
     * @param id the id as the client gave it
     */
    public NotFoundException(String what, String id) {
        super(HttpStatus.NOT_FOUND);
        setDetail("This data set has no " + what + " with the id '" + Violation.cut(id) + "'.");
    }
}
