package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is read from articles' infoboxes with what a person read from them, and prints precision and recall.
 * Argument: a folder with {@code articles/*.txt} and {@code expected/*.json}.
 */
public final class CorpusMeasurement {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Path folder;
    private final Tally claims = new Tally("claims (side, type, min, max, approximate, attributed_to)");
    private final Tally figures = new Tally("claims without attributed_to");
    private final Tally dates = new Tally("dates");
    private final Tally strengths = new Tally("strengths");
    private final Tally combatants = new Tally("combatants");

    private CorpusMeasurement(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new CorpusMeasurement(Path.of(args[0])).run();
    }

    private void run() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                compare(json.readTree(file.toFile()));
            }
        }
        List<Tally> tallies = List.of(claims, figures, dates, strengths, combatants);
        tallies.forEach(tally -> System.out.println(tally.line()));
        tallies.forEach(tally -> tally.failures().forEach(System.out::println));
    }

    private void compare(JsonNode expected) throws IOException {
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
