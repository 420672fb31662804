package org.conflictevents.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conflictevents.Api;
import org.conflictevents.seed.GeneratedEvents;
import org.conflictevents.store.Postgres;
import org.conflictevents.store.StartedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What two versions do not have alike, as a client finds it. */
@Timeout(600)
class ChangesTests {

    @TempDir
    private Path folder;

    @Test
    void aFileTellsWhatChanged() throws IOException {
        assertTellsWhatChanged(List.of("--conflict-events.store=" + folder.resolve("store")));
    }

    @Test
    void postgresTellsWhatChanged() throws IOException {
        assertTellsWhatChanged(Postgres.database("changes").properties("postgres"));
    }

    private void assertTellsWhatChanged(List<String> store) throws IOException {
        write("old", 40, Map.of("corrected", 24, "kept", 5, "removed", 3));
        write("new", 43, Map.of("corrected", 25, "kept", 5, "added", 7));
        Map<String, JsonNode> before;
        String old;
        try (StartedProgram program = serving("old", store)) {
            old = Correction.served(program.api());
            before = records(program.api());
            assertThat(program.api().items("/changes?since=" + old)).isEmpty();
        }
        try (StartedProgram program = serving("new", store)) {
            List<JsonNode> changes = program.api().items("/changes?since=" + old);
            assertTellsTheCorrection(changes);
            assertTellsEverything(changes, before, records(program.api()));
            assertGivesTheSameInParts(changes, program.api(), old);
            assertTellsTheOppositeTheOtherWayRound(changes, program.api(), old);
            assertThat(program.api().answer("/api/v1/changes?since=nope").statusCode())
                    .isEqualTo(409);
            assertThat(program.answer("/api/v1/changes?since=%s&format=csv&fields=battle,change,fields".formatted(old)))
                    .contains("corrected,CHANGED,killed,24,25\r\ncorrected,CHANGED,killedHigh,24,25\r\n");
        }
    }

    /** Worked out by hand: the infobox says 2, the army said 24 the next day, and says 25 in the corrected article. */
    private static void assertTellsTheCorrection(List<JsonNode> changes) {
        assertThat(changes.stream()
                        .filter(change -> change.get("battle").asString().equals("corrected"))
                        .flatMap(change -> change.get("fields")
                                .valueStream()
                                .map(field -> "%s %s %s %s %s"
                                        .formatted(
                                                change.get("claim").isNull() ? "battle" : "claim",
                                                change.get("change").asString(),
                                                field.get("field").asString(),
                                                field.get("before"),
                                                field.get("after")))))
                .contains(
                        "battle CHANGED killed 24 25",
                        "battle CHANGED killedHigh 24 25",
                        "battle CHANGED sides.1.casualties.KILLED.best 24 25",
                        "battle CHANGED sides.1.casualties.KILLED.high 24 25",
                        "claim ADDED figure.min null 25",
                        "claim REMOVED figure.min 24 null");
    }

    private static void assertTellsEverything(
            List<JsonNode> changes, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<String> expected = new ArrayList<>();
        Map<String, JsonNode> all = new TreeMap<>(before);
        all.putAll(after);
        all.keySet().forEach(id -> {
            if (!before.containsKey(id)) {
                expected.add(id + " ADDED");
            } else if (!after.containsKey(id)) {
                expected.add(id + " REMOVED");
            } else if (!before.get(id).equals(after.get(id))) {
                expected.add(id + " CHANGED");
            }
        });
        assertThat(expected).anyMatch(each -> each.startsWith("ucdp"));
        assertThat(changes.stream().map(ChangesTests::named)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(changes)
                .allSatisfy(change -> assertThat(change.get("fields")).isNotEmpty());
    }

    private static void assertGivesTheSameInParts(List<JsonNode> changes, Api api, String old) {
        assertThat(api.parts("/changes?limit=4&since=" + old).stream()
                        .flatMap(part -> part.get("items").valueStream()))
                .isEqualTo(changes);
        assertThat(api.get("/changes?limit=3&offset=5&since=" + old).get("items"))
                .containsExactlyElementsOf(changes.subList(5, 8));
        assertThat(api.answer("/api/v1/changes?format=ndjson&since=" + old)
                        .body()
                        .lines())
                .isEqualTo(changes.stream().map(JsonNode::toString).toList());
    }

    private static void assertTellsTheOppositeTheOtherWayRound(List<JsonNode> changes, Api api, String old) {
        List<JsonNode> back = api.items("/changes?since=%s&dataVersion=%s".formatted(Correction.served(api), old));
        assertThat(back.stream().map(ChangesTests::named))
                .isEqualTo(changes.stream()
                        .map(ChangesTests::named)
                        .map(name -> name.endsWith("ADDED")
                                ? name.replace("ADDED", "REMOVED")
                                : name.replace("REMOVED", "ADDED"))
                        .toList());
    }

    private static String named(JsonNode change) {
        String id =
                change.get(change.get("claim").isNull() ? "battle" : "claim").asString();
        return id + " " + change.get("change").asString();
    }

    private void write(String data, int events, Map<String, Integer> killed) throws IOException {
        Path articles = Files.createDirectories(folder.resolve(data).resolve("articles"));
        for (Map.Entry<String, Integer> each : killed.entrySet()) {
            Files.writeString(
                    articles.resolve(each.getKey() + ".txt"), Correction.article(each.getKey(), each.getValue()));
        }
        GeneratedEvents.write(events, folder.resolve(data).resolve("ged/events.csv"));
    }

    private StartedProgram serving(String data, List<String> store) {
        return StartedProgram.with(store, "--conflict-events.data=" + folder.resolve(data));
    }

    /** All that is served, by id, but for where in their texts claims stand. */
    private static Map<String, JsonNode> records(Api api) {
        Map<String, JsonNode> records = new TreeMap<>();
        for (String list : List.of("battles", "casualty-claims")) {
            api.answer("/api/v1/" + list + "?format=ndjson").body().lines().forEach(line -> {
                ObjectNode item = (ObjectNode) JsonMapper.shared().readTree(line);
                item.remove("document");
                records.put(item.get("id").asString(), item);
            });
        }
        return records;
    }
}
