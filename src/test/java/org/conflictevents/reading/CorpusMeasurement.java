package org.conflictevents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.vocabulary.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is read from articles with what a person read from them, and prints precision and recall.
 *
 * <p>Run it on a folder with {@code articles/*.txt} and {@code expected/*.json}:
 *
 * <pre>./mvnw -q test-compile exec:java -Dexec.mainClass=org.conflictevents.reading.CorpusMeasurement
 *     -Dexec.classpathScope=test -Dexec.args=FOLDER</pre>
 */
final class CorpusMeasurement {

    private final Tally claims = new Tally("claims (side, type, min, max, approximate, attributed_to)");
    private final Tally figures = new Tally("claims without attributed_to");
    private final Tally dates = new Tally("dates");
    private final Tally strengths = new Tally("strengths");
    private final Tally combatants = new Tally("combatants");

    private CorpusMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        CorpusMeasurement measurement = new CorpusMeasurement();
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                measurement.compare(folder, JsonMapper.builder().build().readTree(file.toFile()));
            }
        }
        measurement.tallies().forEach(tally -> System.out.println(tally.line()));
        measurement.tallies().forEach(tally -> tally.failures().forEach(System.out::println));
    }

    private List<Tally> tallies() {
        return List.of(claims, figures, dates, strengths, combatants);
    }

    private void compare(Path folder, JsonNode expected) throws IOException {
        String name = expected.path("file").asString();
        Article article = ArticleParser.parse(Files.readString(folder.resolve(name)));
        BattleReading battle = new ArticleReader().read(article);
        ExpectedBattle whole = new ExpectedBattle(expected, article);
        List<ClaimReading> read = battle.claims().stream()
                .filter(claim -> claim.origin() == Origin.INFOBOX && whole.judges(claim))
                .toList();
        claims.compare(name, whole.claims(true), whole.mapped(read, true));
        figures.compare(name, whole.claims(false), whole.mapped(read, false));
        dates.compare(name, whole.dates(), whole.mapped(battle.date()));
        strengths.compare(name, whole.strengths(), whole.mappedStrengths(battle.sides()));
        combatants.compare(name, whole.combatants(), whole.mappedCombatants(battle.sides()));
    }
}
