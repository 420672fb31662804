package org.conflictevents.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;

/**
 * One file of the data folder.
 *
 * @param name path within the data folder, with {@code /}: "articles/battle-of-tabankort-2019.txt"
 */
public record DataFile(String name, Resource resource) {

    /** An article of a million words has about 6 MB; what is larger is no article. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /**
     * @throws IOException if it cannot be opened, or is a pipe or a device, which might never end or never begin
     */
    InputStream open() throws IOException {
        if (resource.isFile() && !Files.isRegularFile(Path.of(resource.getURI()))) {
            throw new IOException("no regular file: " + name);
        }
        return resource.getInputStream();
    }

    /** In bytes; 0 where nobody can tell. */
    public long size() {
        try {
            return resource.contentLength();
        } catch (IOException e) {
            return 0;
        }
    }

    /** SHA-256 of the file's bytes, however many there are. */
    public String checksum() throws IOException {
        try (InputStream in = open()) {
            return Sha256.hex(in);
        }
    }

    /** As many of the file's first bytes as tell what kind of file it is. */
    byte[] beginning() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(64 * 1024);
        }
    }

    /** The file's bytes, one more than {@link #MAX_BYTES} of them at most. */
    byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
