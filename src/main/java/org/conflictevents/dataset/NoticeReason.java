package org.conflictevents.dataset;

/**
 * A reason for which passages were not understood.
 *
 * @param count number of passages
 * @param files number of files that they stand in
 * @param first ordinal of the first of them
 */
record NoticeReason(Severity severity, String reason, long count, long files, int first) {}
