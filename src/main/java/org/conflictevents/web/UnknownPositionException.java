package org.conflictevents.web;

/** A list has no such position: a cursor was made up. */
public class UnknownPositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
