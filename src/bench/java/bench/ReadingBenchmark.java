package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.seed.GeneratedBattles;

/**
 * How fast articles are read, from text to everything they state, by one thread: after a warm-up the median of several
 * rounds. Argument: a folder of articles; generated ones where there is none.
 */
public final class ReadingBenchmark {

    private static final int ARTICLES = 1000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 11;

    private final ArticleReader reader = new ArticleReader();
    private final List<String> texts;
    private long claims;

    private ReadingBenchmark(List<String> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        new ReadingBenchmark(thousand(args.length == 0 ? GeneratedBattles.texts(ARTICLES) : readable(Path.of(args[0]))))
                .run();
    }

    /** A thousand, if need be several times the same. */
    private static List<String> thousand(List<String> texts) {
        List<String> thousand = new ArrayList<>();
        while (thousand.size() < ARTICLES) {
            thousand.add(texts.get(thousand.size() % texts.size()));
        }
        return thousand;
    }

    private static List<String> readable(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                try {
                    ArticleParser.parse(text);
                    texts.add(text);
                } catch (MalformedTextException e) {
                    System.out.println("left out, as it cannot be read: " + file);
                }
            }
        }
        System.out.println(texts.size() + " different articles");
        return texts;
    }

    private void run() {
        for (int i = 0; i < WARM_UP; i++) {
            round();
        }
        double seconds =
                Stream.generate(this::round).limit(ROUNDS).sorted().toList().get(ROUNDS / 2);
        double megabytes = texts.stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        System.out.printf(
                "%d articles, %.2f MB, %d claims: %.3f s, %.0f articles/s, %.2f MB/s%n",
                ARTICLES, megabytes, claims, seconds, ARTICLES / seconds, megabytes / seconds);
    }

    private double round() {
        claims = 0;
        long start = System.nanoTime();
        for (String text : texts) {
            claims += reader.read(ArticleParser.parse(text)).claims().size();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
