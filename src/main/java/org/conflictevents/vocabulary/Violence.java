package org.conflictevents.vocabulary;

/** Who fought whom; UCDP's type_of_violence. */
public enum Violence {
    /** type_of_violence 1: one of the sides is a government. */
    STATE_BASED,
    /** type_of_violence 2: none of the sides is a government. */
    NON_STATE,
    /** type_of_violence 3: a side killed civilians. */
    ONE_SIDED
}
