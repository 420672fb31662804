package org.conflictevents.reading.language;

/** Why words that begin like a number of persons are none. */
public enum Unread {
    NO_WHOLE_NUMBER("no number of persons: write it as 1,234 or \"1.2 million\""),
    NO_NUMBER("names no number (give one, or an amount such as \"dozens\")"),
    SPARED("counts those to whom it did not happen (give the number of those to whom it did)"),
    BEYOND_ANY_POPULATION("more than any population");

    private final String reason;

    Unread(String reason) {
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
