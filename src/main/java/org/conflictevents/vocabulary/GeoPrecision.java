package org.conflictevents.vocabulary;

/** How exactly coordinates give a place; UCDP's where_prec. */
public enum GeoPrecision {
    /** where_prec 1. */
    EXACT,
    /** where_prec 2. */
    NEAR,
    /** where_prec 3. */
    ADMIN2,
    /** where_prec 4. */
    ADMIN1,
    /** where_prec 6. */
    COUNTRY
}
