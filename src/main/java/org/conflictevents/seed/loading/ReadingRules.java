package org.conflictevents.seed.loading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.conflictevents.seed.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.io.UrlResource;

/**
 * What decides, apart from the data, what is stored: the classes and word lists of the packages that read, derive and
 * store, and the migrations. Those that answer requests may change without anything being loaded again.
 */
final class ReadingRules {

    private static final Pattern DECIDING = Pattern.compile(
            "(org/conflictevents/(article|wikitext|ged|reading|derivation|vocabulary|source|battle|casualty|discrepancy|dataset|version/content|seed|store)|db)/.*");

    private static final String IN_JAR = "BOOT-INF/classes/";

    private ReadingRules() {}

    /** The same from a folder of classes and from the jar made of it. */
    static String fingerprint() {
        Sha256 hash = new Sha256();
        try {
            Path home = home();
            (Files.isDirectory(home) ? inFolder(home) : inJar(home))
                    .forEach((name, checksum) -> hash.add(name).add(Long.toHexString(checksum)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash.hex();
    }

    private static Path home() throws IOException {
        @Nullable File source = new ApplicationHome(ReadingRules.class).getSource();
        // There is none within tests, which run from a folder.
        return source != null
                ? source.toPath()
                : new UrlResource(ReadingRules.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .getFile()
                        .toPath();
    }

    /** The jar's own table of contents has the checksums. */
    private static SortedMap<String, Long> inJar(Path jar) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().forEach(entry -> {
                String name = entry.getName().startsWith(IN_JAR)
                        ? entry.getName().substring(IN_JAR.length())
                        : entry.getName();
                if (!entry.isDirectory() && DECIDING.matcher(name).matches()) {
                    checksums.put(name, entry.getCrc());
                }
            });
        }
        return checksums;
    }

    private static SortedMap<String, Long> inFolder(Path folder) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (DECIDING.matcher(name).matches()) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(name, checksum.getValue());
                }
            }
        }
        return checksums;
    }
}
