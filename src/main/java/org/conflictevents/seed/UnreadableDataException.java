package org.conflictevents.seed;

import java.util.List;

/** The data folder cannot be served, with every reason at once. */
public final class UnreadableDataException extends RuntimeException {

    private final transient List<FileFault> faults;

    public UnreadableDataException(List<FileFault> faults) {
        super("The data folder cannot be served: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** By file, then line; never empty. */
    List<FileFault> faults() {
        return faults;
    }
}
