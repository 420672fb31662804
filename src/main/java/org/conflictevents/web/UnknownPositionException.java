package org.conflictevents.web;

/** A position that the list does not have: the client made the cursor up. */
public class UnknownPositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
