package org.conflictevents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** For tests that store what they need themselves: a folder with one article that states nothing, and a database of its own. */
public final class EmptyDataFolder {

    /** The id of the one battle, of which nothing is known. */
    public static final String NOTHING_KNOWN = "nothing-known";

    private EmptyDataFolder() {}

    public static void make(Path folder, DynamicPropertyRegistry properties) {
        try {
            Path articles = Files.createDirectories(folder.resolve("articles"));
            Files.writeString(articles.resolve("a.txt"), "= Nothing known =\n\nInfobox\n- Conflict: Nothing known\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.add("conflict-events.data", folder::toString);
        properties.add("spring.datasource.name", () -> folder.getFileName().toString());
    }
}
