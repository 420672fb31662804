package org.conflictevents.article;

import java.util.List;

/** An article that cannot be read, with every reason at once. */
public final class MalformedTextException extends RuntimeException {

    private final transient List<Fault> faults;

    public MalformedTextException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** In the order of their lines; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
