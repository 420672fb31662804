package org.conflictevents.vocabulary;

/** How exactly coordinates give a place, in the order of UCDP's where_prec. */
public enum GeoPrecision {
    /** where_prec 1. */
    EXACT,
    /** where_prec 2. */
    NEAR,
    /** where_prec 3. */
    ADMIN2,
    /** where_prec 4. */
    ADMIN1,
    /** where_prec 5: along a line, or in an area that is no administrative one. */
    AREA,
    /** where_prec 6. */
    COUNTRY,
    /** where_prec 7: at sea, in the air, or across a border. */
    INTERNATIONAL
}
