package org.conflictevents.vocabulary;

/** How exactly the words give a date. Start and end are always whole days, the outermost that the words allow. */
public enum DatePrecision {
    /** One day. */
    DAY,
    /** Bounds known to the month. */
    MONTH,
    /** Bounds known to the year. */
    YEAR,
    /** From a day to a day. */
    RANGE,
    /** "c.", "3 or 4 February", a season: somewhere between start and end. */
    APPROXIMATE
}
