package org.conflictevents.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.springframework.boot.system.ApplicationHome;

/** Tells one build of the program from another, so that responses of an old one are not taken for those of a new one. */
final class BuildFingerprint {

    private BuildFingerprint() {}

    static String read() {
        File source = new ApplicationHome(BuildFingerprint.class).getSource();
        return source == null ? "unknown" : of(source.toPath());
    }

    /**
     * Follows from the names and the contents of files, and not from where they are or when they were made.
     *
     * @param source a jar or a folder of classes
     */
    static String of(Path source) {
        CRC32C checksum = new CRC32C();
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                checksum.update(source.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                try (FileChannel content = FileChannel.open(file)) {
                    checksum.update(content.map(MapMode.READ_ONLY, 0, content.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(checksum.getValue());
    }
}
