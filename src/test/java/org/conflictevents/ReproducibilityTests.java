package org.conflictevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The same files give the same version, ids and bytes, whenever and wherever they are read. */
class ReproducibilityTests {

    private static final List<String> PATHS = List.of(
            "/api/v1/dataset",
            "/api/v1/battles",
            "/api/v1/casualty-claims?limit=1000",
            "/api/v1/sources",
            "/api/v1/combatants",
            "/api/v1/battles/battle-of-tabankort-2019/timeline",
            "/api/v1/discrepancies");

    @TempDir
    private Path elsewhere;

    @Test
    void anotherFolderTimeZoneAndLocaleGiveTheSameBytes() throws IOException {
        List<String> here = answers("data", "here");
        copyInAnotherOrder();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(answers(elsewhere.toString(), "elsewhere")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherTextGivesAnotherVersion() throws IOException {
        String version = answers("data", "before").get(0);
        copyInAnotherOrder();
        Path article = elsewhere.resolve("articles/battle-of-tabankort-2019.txt");
        Files.writeString(article, Files.readString(article) + "\n");

        assertThat(answers(elsewhere.toString(), "after").get(0)).isNotEqualTo(version);
    }

    private void copyInAnotherOrder() throws IOException {
        Path source = Path.of("data");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(source)) {
            paths.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.reverse(files);
        for (Path file : files) {
            Path copy = elsewhere.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static List<String> answers(String folder, String database) {
        try (ConfigurableApplicationContext program = SpringApplication.run(
                ConflictEventsApplication.class,
                "--server.port=0",
                "--conflict-events.data=" + folder,
                "--spring.datasource.url=jdbc:h2:mem:" + database
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")) {
            Api api = new Api(program.getEnvironment().getRequiredProperty("local.server.port", int.class));
            return PATHS.stream().map(path -> api.answer(path).body()).toList();
        }
    }
}
