package org.conflictevents.seed;

import java.util.List;

/**
 * What of a data folder was not read.
 *
 * @param faults what kept files from being read, by file and line
 * @param ignored names of files that are no articles, with the reason as their fault
 */
public record UnreadFiles(List<FileFault> faults, List<FileFault> ignored) {}
