package org.conflictevents.seed;

import java.nio.file.Path;

/** A data folder, all of it in memory. */
public final class ReadFolder {

    private ReadFolder() {}

    public static LoadedData of(Path data) {
        return DataFolderReader.read(new DataFolder(new SeedProperties(data, OnError.FAIL)).files(), read -> {});
    }
}
