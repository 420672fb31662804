package org.conflictevents.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFingerprintTests {

    @TempDir
    Path folder;

    @Test
    void followsFromNamesAndContentsAndNotFromWhereAndWhenTheyWereMade() throws IOException {
        String one = BuildFingerprint.of(classes("one", 0, "a=1", "b=2"));

        assertThat(BuildFingerprint.of(classes("again", 1_000_000, "b=2", "a=1")))
                .isEqualTo(one);
        assertThat(BuildFingerprint.of(classes("changed", 0, "a=1", "b=3"))).isNotEqualTo(one);
        assertThat(BuildFingerprint.of(classes("renamed", 0, "a=1", "c=2"))).isNotEqualTo(one);
    }

    @Test
    void readsAJarAsOneFile() throws IOException {
        Path jar = classes("jars", 0, "program.jar=1").resolve("program.jar");
        Path other = classes("others", 0, "other.jar=2").resolve("other.jar");

        assertThat(BuildFingerprint.of(jar)).isNotEqualTo(BuildFingerprint.of(other));
    }

    private Path classes(String name, long time, String... files) throws IOException {
        Path classes = Files.createDirectory(folder.resolve(name));
        for (String content : files) {
            Path file = classes.resolve(content.split("=")[0]);
            Files.writeString(file, content.split("=")[1]);
            Files.setLastModifiedTime(file, FileTime.fromMillis(time));
        }
        return classes;
    }
}
