package org.conflictevents.store;

/** What a stored version is made of. */
public interface StoreInput {

    /** Lower-case hexadecimal, 64 digits; the same for the same files read by the same rules, and for nothing else. */
    String hash();
}
