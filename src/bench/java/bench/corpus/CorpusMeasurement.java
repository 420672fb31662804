package bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conflictevents.article.Article;
import org.conflictevents.article.ArticleParser;
import org.conflictevents.reading.ArticleReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what is read from articles with what a person read from them, and prints precision and recall. Arguments: the
 * folder of articles; any number of folders of infobox labels (JSON) and of tables of prose labels (TSV);
 * {@code --details} for each error.
 */
public final class CorpusMeasurement {

    private final ArticleReader reader = new ArticleReader();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Path articles;
    private final List<String> errors = new ArrayList<>();

    private CorpusMeasurement(Path articles) {
        this.articles = articles;
    }

    public static void main(String[] args) throws IOException {
        List<String> paths =
                Arrays.stream(args).filter(arg -> !arg.equals("--details")).toList();
        CorpusMeasurement measurement = new CorpusMeasurement(Path.of(paths.get(0)));
        for (String labels : paths.subList(1, paths.size())) {
            measurement.measure(Path.of(labels));
        }
        if (paths.size() < args.length) {
            measurement.errors.forEach(System.out::println);
        }
    }

    private void measure(Path labels) throws IOException {
        System.out.println(labels);
        errors.add("\n" + labels);
        if (Files.isDirectory(labels)) {
            infoboxes(labels);
        } else {
            prose(labels);
        }
    }

    private void infoboxes(Path folder) throws IOException {
        InfoboxMeasurement measurement = new InfoboxMeasurement(errors::add);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode expected = json.readTree(file.toFile());
                String name =
                        Path.of(expected.path("file").asString()).getFileName().toString();
                Article article = article(name);
                measurement.compare(expected, article, reader.read(article));
            }
        }
        measurement.print(System.out::println);
    }

    private void prose(Path table) throws IOException {
        ProseMeasurement measurement = new ProseMeasurement(errors::add);
        Map<String, List<ProseLabel>> byArticle = ProseLabel.in(table).stream()
                .collect(Collectors.groupingBy(ProseLabel::article, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<ProseLabel>> entry : byArticle.entrySet()) {
            Article article = article(entry.getKey());
            measurement.compare(entry.getKey(), entry.getValue(), article.text(), reader.read(article));
        }
        measurement.print(System.out::println);
    }

    private Article article(String name) throws IOException {
        return ArticleParser.parse(Files.readString(articles.resolve(name)));
    }
}
