package org.conflictevents.wikitext;

/** A page's source that cannot be read as that of an article on a battle. */
public final class MalformedWikitextException extends RuntimeException {

    private final int line;
    private final String found;
    private final String expected;

    MalformedWikitextException(int line, String found, String expected) {
        super("line %d: found %s; expected %s".formatted(line, found, expected));
        this.line = line;
        this.found = found;
        this.expected = expected;
    }

    /** 1-based; 0 where the whole source is meant. */
    public int line() {
        return line;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
