package org.conflictevents.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.springframework.boot.system.ApplicationHome;

/**
 * Tells one build of the program from another, so that answers of an old one are not taken for those of a new one. Follows from
 * what is in the jar, the libraries included, and not from when or where it was made.
 */
final class BuildFingerprint {

    private BuildFingerprint() {}

    static String read() {
        File source = new ApplicationHome(BuildFingerprint.class).getSource();
        if (source == null) {
            return "not packaged";
        }
        try {
            return String.join("\n", source.isDirectory() ? ofDirectory(source.toPath()) : ofJar(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checksums that the jar has of its entries anyway. */
    static List<String> ofJar(File jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            return Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ofDirectory(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file) + " " + checksum(file))
                    .sorted()
                    .toList();
        }
    }

    private static long checksum(Path file) {
        CRC32 checksum = new CRC32();
        try {
            checksum.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checksum.getValue();
    }
}
