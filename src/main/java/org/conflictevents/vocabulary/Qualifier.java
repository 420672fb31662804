package org.conflictevents.vocabulary;

/** How the words bound a figure. */
public enum Qualifier {
    /** min = max. */
    EXACT,
    /** "~", "about", "around": min = max or a range, neither of them certain. */
    ABOUT,
    /** "30+", "at least 30": min 30, max null. */
    AT_LEAST,
    /** "over 30": min 31, max null. */
    MORE_THAN,
    /** "up to 30": min null, max 30. */
    AT_MOST,
    /** "under 30": min null, max 29. */
    LESS_THAN,
    /** "30 to 40": min 30, max 40. */
    RANGE,
    /** "dozens", "several", "unknown": no bounds, only words. */
    VAGUE
}
