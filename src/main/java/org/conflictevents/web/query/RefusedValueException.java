package org.conflictevents.web.query;

/** A parameter's value cannot be read; the message completes "the value …" and is sent to the client. */
public class RefusedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedValueException(String message) {
        super(message);
    }
}
