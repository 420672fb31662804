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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The same files give the same version, ids and bytes, whenever and wherever they are read. */
@ServedDataSet
class ReproducibilityTests {

    private static final List<String> PATHS = List.of(
            "/api/v1/dataset",
            "/api/v1/battles",
            "/api/v1/casualty-claims?limit=1000",
            "/api/v1/sources",
            "/api/v1/combatants",
            "/api/v1/battles/battle-of-tabankort-2019/timeline",
            "/api/v1/discrepancies");

    @LocalServerPort
    private int port;

    @TempDir
    private Path elsewhere;

    @Test
    void anotherFolderTimeZoneAndLocaleGiveTheSameBytes() throws IOException {
        copyInAnotherOrder();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(answersElsewhere()).isEqualTo(answers(new Api(port)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherTextGivesAnotherVersion() throws IOException {
        copyInAnotherOrder();
        Path article = elsewhere.resolve("articles/battle-of-tabankort-2019.txt");
        Files.writeString(article, Files.readString(article) + "\n");

        assertThat(version(answersElsewhere())).hasSize(16).isNotEqualTo(version(answers(new Api(port))));
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

    /** Of a second program, over the copy. */
    private List<String> answersElsewhere() {
        try (ConfigurableApplicationContext program = SpringApplication.run(
                ConflictEventsApplication.class,
                "--server.port=0",
                "--conflict-events.data=" + elsewhere,
                "--spring.datasource.name=" + elsewhere.getFileName())) {
            return answers(new Api(program.getEnvironment().getRequiredProperty("local.server.port", int.class)));
        }
    }

    private static List<String> answers(Api api) {
        return PATHS.stream().map(path -> api.answer(path).body()).toList();
    }

    private static String version(List<String> answers) {
        return JsonMapper.shared().readTree(answers.get(0)).get("version").asString();
    }
}
