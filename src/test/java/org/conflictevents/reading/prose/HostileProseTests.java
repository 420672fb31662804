package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.reading.prose.ProseArticle.withAftermath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.language.Lexicon;
import org.conflictevents.reading.model.BattleReading;
import org.junit.jupiter.api.Test;

class HostileProseTests {

    private static final List<String> FILES = List.of(
            "casualty-words.txt",
            "attribution-words.txt",
            "persons.txt",
            "prose-words.txt",
            "prose-scope.txt",
            "prose-speech.txt",
            "relative-days.txt");

    @Test
    void anyWordsInAnyOrderAreReadAndQuotedInPlace() {
        Random random = new Random(5);
        List<String> words = words();
        for (int round = 0; round < 3000; round++) {
            StringBuilder prose = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                prose.append(words.get(random.nextInt(words.size()))).append(random.nextInt(30) == 0 ? ". " : " ");
            }
            assertReadAndQuotedInPlace(withAftermath(prose.toString()).text());
        }
    }

    @Test
    void proseWhoseWordsAreMovedAboutIsReadAndQuotedInPlace() throws IOException {
        Random random = new Random(7);
        try (Stream<Path> articles = Files.list(Path.of("data", "articles"))) {
            for (Path article : articles.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(article);
                for (int round = 0; round < 100; round++) {
                    assertReadAndQuotedInPlace(
                            lines.stream().map(line -> moved(line, random)).collect(Collectors.joining("\n")));
                }
            }
        }
    }

    // paragraphs alone
    private static String moved(String line, Random random) {
        if (line.startsWith("- ") || line.startsWith("=") || line.isEmpty() || line.equals("Infobox")) {
            return line;
        }
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        for (int i = random.nextInt(5); i > 0; i--) {
            words.add(random.nextInt(words.size()), words.remove(random.nextInt(words.size())));
        }
        return String.join(" ", words.subList(random.nextInt(1 + words.size() / 4), words.size()));
    }

    private static void assertReadAndQuotedInPlace(String text) {
        BattleReading battle = new ArticleReader().read(ArticleParser.parse(text));
        assertThat(battle.claims()).allSatisfy(claim -> {
            int start = text.offsetByCodePoints(0, claim.start());
            int end = text.offsetByCodePoints(0, claim.end());
            assertThat(text.substring(start, end)).isEqualTo(claim.quote());
            assertThat(claim.quote()).contains(claim.figure().text());
        });
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            words.addAll(
                    List.of(",", ";", "(", ")", "\"", "12", "1,000", "3 May", "2020", "Malian", "ISGS", "RFI", "😀"));
            words.addAll(List.of("soldiers", "were", "killed", "said", "that", "the", "of", "and", "–", "thirty"));
        }
        FILES.forEach(file -> Lexicon.entries(file).forEach(line -> words.addAll(line.phrases())));
        return words;
    }

    @Test
    void sentenceOfFiveMegabytesIsLeftOut() {
        ProseArticle article = withAftermath("12 soldiers were killed and ".repeat(190_000));

        assertThat(article.told()).isEmpty();
        assertThat(article.notices())
                .anySatisfy(notice -> assertThat(notice).endsWith("too long for a sentence (divide it)"));
    }

    @Test
    void numberBeyondAnyPopulationIsNoFigure() {
        ProseArticle article = withAftermath("99999999999999999999999 soldiers were killed.");

        assertThat(article.told()).isEmpty();
        assertThat(article.notices()).anySatisfy(notice -> assertThat(notice).endsWith("more than any population"));
    }
}
