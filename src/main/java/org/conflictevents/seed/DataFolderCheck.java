package org.conflictevents.seed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conflictevents.reading.model.Notice;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * For people who add files: reads the data folder, without a server or a database, and prints what was understood of each
 * article and what was not.
 */
public final class DataFolderCheck {

    private static final int PROGRESS_EVERY = 500;

    private final PrintStream report;
    private final PrintStream progress;

    DataFolderCheck(PrintStream report, PrintStream progress) {
        this.report = report;
        this.progress = progress;
    }

    /**
     * Reads these files, or those of this one folder; if there is none, those that the program would serve when started
     * with these properties.
     *
     * @return the process's exit code: 0, or 1 if a file cannot be read
     */
    public static int run(List<Path> files, String... properties) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Configuration.class)
                .web(WebApplicationType.NONE)
                .run(properties)) {
            PrintStream report = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            return new DataFolderCheck(report, System.err)
                    .check(files.isEmpty() ? context.getBean(DataFolder.class).files() : DataFolder.files(files));
        } catch (UnreadableDataException e) {
            e.faults().forEach(fault -> System.err.println("error: " + fault));
            return 1;
        }
    }

    int check(DataFiles files) {
        LoadedData data = DataFolderReader.read(files, read -> {
            if (read > 0 && read % PROGRESS_EVERY == 0) {
                progress.printf(
                        "%,d of %,d files read%n", read, files.documents().size());
            }
        });
        data.articles().forEach(article -> report.println(new ArticleReport(article, data.gazetteer())));
        data.ignored().forEach(fault -> report.println("ignored: " + fault));
        data.faults().forEach(fault -> report.println("error: " + fault));
        reasons(data).forEach(report::println);
        report.println(summary(data));
        return data.faults().isEmpty() ? 0 : 1;
    }

    /** The most frequent first: what to look at. */
    private static List<String> reasons(LoadedData data) {
        Map<String, Long> counts = data.articles().stream()
                .flatMap(article -> article.reading().notices().stream())
                .collect(Collectors.groupingBy(Notice::reason, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(reason -> "%,6d not understood: %s".formatted(reason.getValue(), reason.getKey()))
                .toList();
    }

    private static String summary(LoadedData data) {
        long notices = data.articles().stream()
                .mapToLong(article -> article.reading().notices().size())
                .sum();
        return "%,d articles, %,d claims, %,d passages not understood, %,d errors"
                .formatted(
                        data.articles().size(),
                        data.claims(),
                        notices,
                        data.faults().size());
    }

    @Import(DataFolder.class)
    @EnableConfigurationProperties(SeedProperties.class)
    static class Configuration {}
}
