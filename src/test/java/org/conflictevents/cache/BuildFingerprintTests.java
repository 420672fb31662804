package org.conflictevents.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFingerprintTests {

    @TempDir
    Path folder;

    @Test
    void followsFromWhatIsInTheJarAndNotFromWhenItWasMade() throws IOException {
        List<String> one = BuildFingerprint.ofJar(jar("one", 0, "a=1", "b=2"));

        assertThat(BuildFingerprint.ofJar(jar("again", 1_000_000, "b=2", "a=1")))
                .isEqualTo(one);
        assertThat(BuildFingerprint.ofJar(jar("changed", 0, "a=1", "b=3"))).isNotEqualTo(one);
        assertThat(BuildFingerprint.ofJar(jar("renamed", 0, "a=1", "c=2"))).isNotEqualTo(one);
    }

    private File jar(String name, long time, String... entries) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String content : entries) {
                zip.putNextEntry(new ZipEntry(content.split("=")[0]).setLastModifiedTime(FileTime.fromMillis(time)));
                zip.write(content.split("=")[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar.toFile();
    }
}
