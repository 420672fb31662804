package org.conflictevents.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conflictevents.Api;
import org.conflictevents.store.Postgres;
import org.conflictevents.store.StartedProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two versions side by side: of an article that was corrected, one that was added and one that was removed. */
@Timeout(600)
class VersionsTests {

    private static final List<String> PATHS = List.of(
            "/dataset",
            "/dataset/notices",
            "/battles/corrected",
            "/battles/removed",
            "/battles/added",
            "/battles/corrected/article",
            "/battles/corrected/timeline",
            "/battles/corrected/casualty-claims?limit=1",
            "/battles?limit=1",
            "/battles?q=removed",
            "/battles?near=16,0&within=100&sort=distance&format=geojson",
            "/casualty-claims?combatant=mali&limit=2",
            "/casualty-claims?format=ndjson",
            "/grid?zoom=3",
            "/casualties?format=csv",
            "/combatants?limit=1",
            "/sources?format=ndjson",
            "/discrepancies",
            "/statistics?groupBy=country");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("old/articles/corrected.txt", Correction.article("Corrected", 24));
        write("old/articles/removed.txt", Correction.article("Removed", 3));
        write("new/articles/corrected.txt", Correction.article("Corrected", 25));
        write("new/articles/added.txt", Correction.article("Added", 7));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void aFileAnswersFromEachVersion() {
        List<String> store = List.of("--conflict-events.store=" + folder.resolve("store"));
        List<HttpResponse<String>> before;
        String old;
        try (StartedProgram program = serving("old", store)) {
            old = Correction.served(program.api());
            before = answers(program.api(), old);
        }
        try (StartedProgram program = serving("new", store)) {
            assertAnswersFrom(old, before, program.api());
        }
    }

    @Test
    void instancesOfDifferentVersionsAnswerAlike() {
        List<String> store = Postgres.database("versions").properties("postgres");
        try (StartedProgram one = serving("old", store);
                StartedProgram other = serving("new", store)) {
            String old = Correction.served(one.api());
            assertAnswersFrom(old, answers(one.api(), old), other.api());
            String served = Correction.served(other.api());
            assertAnswersFrom(served, answers(other.api(), served), one.api());
        }
    }

    private StartedProgram serving(String data, List<String> store) {
        return StartedProgram.with(store, "--conflict-events.data=" + folder.resolve(data));
    }

    /** Not only octet for octet: by the same tags, so that a cache before both may give either's. */
    private static void assertAnswersFrom(String version, List<HttpResponse<String>> before, Api api) {
        assertThat(Correction.served(api)).isNotEqualTo(version);
        // The second time from memory.
        for (List<HttpResponse<String>> now : List.of(answers(api, version), answers(api, version))) {
            for (int i = 0; i < before.size(); i++) {
                assertThat(now.get(i).body())
                        .as(PATHS.get(i))
                        .isEqualTo(before.get(i).body());
                assertThat(now.get(i).statusCode()).isEqualTo(before.get(i).statusCode());
                for (String header : List.of("ETag", "Data-Version", "Link")) {
                    assertThat(now.get(i).headers().allValues(header))
                            .isEqualTo(before.get(i).headers().allValues(header));
                }
            }
        }
        assertThat(answers(api, version).get(0).body())
                .isNotEqualTo(api.answer("/api/v1/dataset").body());
    }

    private static List<HttpResponse<String>> answers(Api api, String version) {
        return PATHS.stream()
                .map(path -> api.answer("/api/v1" + path + (path.contains("?") ? "&" : "?") + "dataVersion=" + version))
                .toList();
    }

    @Test
    void versionsAreListedAsTheyWereLoaded() {
        List<String> store = List.of("--conflict-events.store=" + folder.resolve("store"));
        String old;
        try (StartedProgram program = serving("old", store)) {
            old = Correction.served(program.api());
        }
        try (StartedProgram program = serving("new", store)) {
            List<JsonNode> listed = program.api().items("/versions");
            assertThat(listed).hasSize(2).allSatisfy(version -> {
                assertThat(version.get("readable").asBoolean()).isTrue();
                assertThat(version.get("battles").asLong()).isEqualTo(2);
                assertThat(version.get("loaded").asString()).endsWith("Z");
            });
            assertThat(listed.stream().map(version -> version.get("version").asString()))
                    .containsExactly(old, Correction.served(program.api()));
            assertThat(listed.stream().map(version -> version.get("served").asBoolean()))
                    .containsExactly(false, true);
            assertThat(program.api().answer("/api/v1/versions").headers().firstValue("Cache-Control"))
                    .contains("no-cache");
        }
    }

    @Test
    void aVersionThatIsNotStoredIsAConflictThatNamesThoseThatAre() {
        List<String> store = List.of("--conflict-events.store=" + folder.resolve("store"));
        String old;
        try (StartedProgram program = serving("old", store)) {
            old = Correction.served(program.api());
        }
        try (StartedProgram program = serving("new", store)) {
            HttpResponse<String> answer = program.api().answer("/api/v1/dataset?dataVersion=nope");
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("which is " + Correction.served(program.api())
                            + ", nor another one that this store can answer from: " + old);
        }
    }

    @Test
    void onlyOneVersionIsInMemory() {
        try (StartedProgram program = serving("old", List.of("--spring.datasource.name=one-version"))) {
            assertThat(program.answer(
                            "/api/v1/versions?format=csv&fields=served,readable,loaded,battles,casualtyClaims"))
                    .isEqualToNormalizingNewlines("""
                            served,readable,loaded,battles,casualtyClaims
                            true,true,,2,4
                            """);
        }
    }
}
