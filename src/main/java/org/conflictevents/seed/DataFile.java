package org.conflictevents.seed;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;

/**
 * One file of the data folder.
 *
 * @param name path within the data folder, with {@code /}: "articles/battle-of-tabankort-2019.txt"
 */
record DataFile(String name, Resource resource) {

    /** An article of a million words has about 6 MB; what is larger is no article. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** The file's bytes, one more than {@link #MAX_BYTES} of them at most. */
    byte[] bytes() throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
