package org.conflictevents.seed.loading;

import java.io.IOException;
import java.util.stream.Stream;
import org.conflictevents.seed.DataFile;
import org.conflictevents.seed.DataFiles;
import org.conflictevents.seed.DataFolder;
import org.conflictevents.seed.SeedProperties;
import org.conflictevents.seed.Sha256;
import org.conflictevents.store.StoreInput;
import org.springframework.stereotype.Component;

/** The names and bytes of the data folder's files, in the order in which they are read, and the rules that they are read by. */
@Component
class FolderInput implements StoreInput {

    private final SeedProperties properties;
    private final DataFolder folder;

    FolderInput(SeedProperties properties, DataFolder folder) {
        this.properties = properties;
        this.folder = folder;
    }

    @Override
    public String hash() {
        Sha256 hash = new Sha256()
                .add(ReadingRules.fingerprint())
                .add(properties.onError().name());
        DataFiles files = folder.files();
        Stream.of(files.documents().stream(), files.places().stream(), files.licences().stream())
                .flatMap(some -> some)
                .forEach(file -> hash.add(file.name()).add(checksum(file)));
        return hash.hex();
    }

    /** A file that cannot be opened is refused when it is read. */
    private static String checksum(DataFile file) {
        try {
            return file.checksum();
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
