package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conflictevents.ConflictEventsApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person sees who starts the program with files that cannot be read. */
@ExtendWith(OutputCaptureExtension.class)
class UnreadableDataTests {

    private static final String INFOBOX = "Infobox\n- Conflict: Fight\n";

    @TempDir
    private Path data;

    private Path articles;

    @BeforeEach
    void makeFolder() throws IOException {
        articles = Files.createDirectory(data.resolve("articles"));
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnce(CapturedOutput output) throws IOException {
        write("empty.txt", "");
        write("untitled.txt", "Infobox\n- Date: 1 May 2019\n");
        write("no-infobox.txt", "= Fight =\n\nThey fought.\n");
        write("no-colon.txt", "= Fight A =\n\n" + INFOBOX + "- Date 1 May 2019\n");
        write("impossible-day.txt", "= Fight B =\n\n" + INFOBOX + "- Date: 31 February 2019\n");
        write("twice.txt", "= Fight C =\n\n" + INFOBOX + "- Date: 1 May 2019\n- Date: 2 May 2019\n");
        write("negative.txt", "= Fight D =\n\n" + INFOBOX + "- Casualties1: -5 killed\n");
        Files.write(articles.resolve("latin-1.txt"), "= Fight E =\n\nMénaka\n".getBytes(StandardCharsets.ISO_8859_1));
        write("long.txt", "= Fight G =\n\n" + INFOBOX + "- Result: " + "x".repeat(5_000_000) + "\n");
        write("good.txt", "= Fight F =\n\n" + INFOBOX + "- Date: 1 May 2019\n");
        write("same-id.txt", "= Fight (F) =\n\n" + INFOBOX);
        Files.writeString(
                data.resolve("places.csv"),
                "name,admin,country,latitude,longitude,precision,source\nTabankort,,ML,95,2,EXACT,a map\n");

        start();

        assertThat(output)
                .contains("The data folder cannot be served: 11 faults in 11 files.")
                .contains(
                        "articles/long.txt, line 5: found a line of 5000010 characters; expected lines of at most 100000")
                .contains("articles/empty.txt: found an empty file; expected an article")
                .containsPattern("articles/untitled.txt, line 1: found no title .*; expected = Title =")
                .containsPattern("articles/no-infobox.txt: found no infobox; expected .*Infobox")
                .containsPattern("articles/no-colon.txt, line 5: found .*Date 1 May 2019.*; expected .*: ")
                .containsPattern(
                        "articles/impossible-day.txt, line 5: found .*31 February.*; expected a day of the calendar")
                .containsPattern("articles/twice.txt, line 6: found .*Date.*; expected each key once")
                .containsPattern("articles/negative.txt, line 5: found .*-5")
                .contains(
                        "articles/latin-1.txt, line 3: found the byte 0xE9, which is not UTF-8; expected text in UTF-8")
                .contains(
                        "articles/same-id.txt, line 1: found a title that gives the id 'fight-f', as that of articles/good.txt does")
                .contains("places.csv, line 2: found '95'; expected degrees from -90 to 90, such as 15.66611")
                .doesNotContain("good.txt, line")
                .doesNotContain("\tat ");
    }

    @Test
    void aFolderWithoutArticlesIsRefused() {
        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        UnreadableDataException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new FileFault(
                                        articles.toString(),
                                        0,
                                        "no file",
                                        "at least one article, a file whose name ends in .txt or .wikitext")));
    }

    @Test
    void aFolderOfWhichNothingCanBeReadIsRefused() throws IOException {
        write("notes.md", "# Notes\n");

        assertThat(ReadFolder.of(data).faults())
                .containsExactly(new FileFault(
                        "articles", 0, "no document", "a file whose name ends in .txt or .wikitext, or ged/*.csv"));
    }

    @Test
    void aFolderOfWhichEveryFileWouldBeSkippedIsRefused(CapturedOutput output) throws IOException {
        write("empty.txt", "");

        start("--conflict-events.on-error=skip");

        assertThat(output).contains("articles/empty.txt: found an empty file; expected an article");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() throws IOException {
        Files.delete(articles);

        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        UnreadableDataException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(new FileFault(
                                        articles.toString(), 0, "no such folder", "a folder of articles")));
    }

    @Test
    @Timeout(30)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsRefusedAndNotWaitedFor() throws IOException, InterruptedException {
        for (String pipe : List.of("articles/a.txt", "ged/b.csv")) {
            Files.createDirectories(data.resolve(pipe).getParent());
            assertThat(new ProcessBuilder("mkfifo", data.resolve(pipe).toString())
                            .start()
                            .waitFor())
                    .isZero();
        }

        assertThat(ReadFolder.of(data).faults())
                .extracting(FileFault::file, fault -> fault.fault().found())
                .containsExactly(
                        tuple("articles/a.txt", "a file that cannot be opened"),
                        tuple("ged/b.csv", "a file that cannot be opened"));
    }

    @Test
    void eventsWithOneIdAreRefusedWithBothLines() throws IOException {
        write("good.txt", "= Fight =\n\n" + INFOBOX);
        Path events = CodedEventsTests.copyEvents(data);
        Files.copy(events, events.resolveSibling("second.csv"));

        assertThat(ReadFolder.of(data).faults())
                .hasSize(7)
                .contains(new FileFault(
                        "ged/second.csv",
                        6,
                        "an event that gives the id 'ucdp-ged-900003', as that of ged/made-up.csv, line 6 does",
                        "an event of its own"));
    }

    private void load() {
        ReadFolder.of(data);
    }

    private void start(String... properties) {
        Stream<String> all = Stream.concat(
                Stream.of(
                        "--conflict-events.data=" + data,
                        "--server.port=0",
                        "--spring.datasource.name=" + data.getFileName()),
                Stream.of(properties));
        assertThatThrownBy(() -> new SpringApplication(ConflictEventsApplication.class).run(all.toArray(String[]::new)))
                .rootCause()
                .isInstanceOf(UnreadableDataException.class);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }
}
