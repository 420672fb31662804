package org.conflictevents.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever database keeps the data: the same answers, octet for octet. */
class StoresTests {

    private static final List<String> PATHS = List.of(
            "/api/v1/dataset",
            "/api/v1/dataset/notices",
            "/api/v1/dataset/notices/summary",
            "/api/v1/battles?limit=1000",
            "/api/v1/battles?sort=title&limit=3",
            "/api/v1/battles?sort=-killed&limit=3",
            "/api/v1/battles?q=mali",
            "/api/v1/battles?titleContains=BATTLE&format=csv",
            "/api/v1/battles?format=geojson",
            "/api/v1/battles/battle-of-tabankort-2019/timeline",
            "/api/v1/battles/battle-of-tabankort-2019/article",
            "/api/v1/battles/battle-of-tabankort-2019/claimants",
            "/api/v1/battles/battle-of-tabankort-2019/casualties?asOf=2019-11-19",
            "/api/v1/casualty-claims?limit=1000",
            "/api/v1/casualty-claims?asOf=2019-11-20&status=REPORTED&format=ndjson",
            "/api/v1/casualty-claims?sort=-claimedOn&limit=7",
            "/api/v1/combatants?limit=1000",
            "/api/v1/sources?limit=1000",
            "/api/v1/sources?sort=-claimCount&limit=5",
            "/api/v1/discrepancies",
            "/api/v1/discrepancies/summary",
            "/api/v1/statistics?groupBy=country",
            "/api/v1/statistics?groupBy=year&type=KILLED",
            "/api/v1/statistics?groupBy=partOf");

    @Test
    void answerAlike(@TempDir Path folder) {
        Map<String, String> inMemory = answers(List.of("--spring.datasource.name=stores"));

        assertThat(inMemory.values()).allSatisfy(body -> assertThat(body).doesNotContain("\"status\":4"));
        assertThat(answers(List.of("--conflict-events.store=" + folder.resolve("store"))))
                .isEqualTo(inMemory);
        assertThat(answers(Postgres.database("stores").properties("postgres"))).isEqualTo(inMemory);
    }

    private static Map<String, String> answers(List<String> properties) {
        Map<String, String> answers = new LinkedHashMap<>();
        try (StartedProgram program = StartedProgram.with(properties)) {
            PATHS.forEach(path -> answers.put(path, program.answer(path)));
        }
        return answers;
    }
}
