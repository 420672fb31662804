package org.conflictevents.seed;

import java.util.List;
import java.util.Optional;

/**
 * The files of the data folder.
 *
 * @param documents articles, then coded events, by name
 * @param places the gazetteer; empty where there is none
 * @param licences which document is under which licence; empty where nobody says
 */
public record DataFiles(List<DataFile> documents, Optional<DataFile> places, Optional<DataFile> licences) {}
