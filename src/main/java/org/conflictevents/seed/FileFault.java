package org.conflictevents.seed;

import org.conflictevents.article.Fault;

/** A fault and the file that it is in, by its path within the data folder. */
public record FileFault(String file, Fault fault) {

    FileFault(String file, int line, String found, String expected) {
        this(file, new Fault(line, found, expected));
    }

    @Override
    public String toString() {
        String where = fault.line() > 0 ? file + ", line " + fault.line() : file;
        return where + ": found " + fault.found() + "; expected " + fault.expected();
    }
}
