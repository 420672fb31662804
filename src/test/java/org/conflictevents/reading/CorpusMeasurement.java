package org.conflictevents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.ClaimReading;
import org.conflictevents.vocabulary.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is read from articles with what a person read from them, and prints precision and recall.
 *
 * <p>Reads a folder with {@code articles/*.txt} and {@code expected/*.json}:
 * {@code ./mvnw test -Dtest=CorpusMeasurement -Dcorpus=FOLDER}
 */
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusMeasurement {

    private final Tally claims = new Tally("claims (side, type, min, max, approximate, attributed_to)");
    private final Tally figures = new Tally("claims without attributed_to");
    private final Tally dates = new Tally("dates");
    private final Tally strengths = new Tally("strengths");
    private final Tally combatants = new Tally("combatants");

    @Test
    void printsPrecisionAndRecall() throws IOException {
        Path folder = Path.of(System.getProperty("corpus"));
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                compare(folder, JsonMapper.builder().build().readTree(file.toFile()));
            }
        }
        tallies().forEach(tally -> System.out.println(tally.line()));
        tallies().forEach(tally -> tally.failures().forEach(System.out::println));
    }

    @Test
    void printsHowLongAThousandArticlesTake() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("corpus"), "articles"))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 1000; i++) {
                new ArticleReader().read(ArticleParser.parse(texts.get(i % texts.size())));
            }
            System.out.println("1,000 articles in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
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
