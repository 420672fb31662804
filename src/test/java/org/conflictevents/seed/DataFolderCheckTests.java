package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person who adds an article or a place is told. */
class DataFolderCheckTests {

    @TempDir
    private Path data;

    @Test
    void saysWhereAPlaceLiesAndWhoSaysSo() throws IOException {
        write("a.txt", "= A =\n\nInfobox\n- Place: Tabankort, Menaka Cercle, Mali\n");
        write("b.txt", "= B =\n\nInfobox\n- Place: Tabankort, Mali\n- Coordinates: 15°30′N 2°15′E\n");
        write("c.txt", "= C =\n\nInfobox\n- Place: Elsewhere, Mali\n");
        Files.writeString(
                data.resolve("places.csv"),
                "name,admin,country,latitude,longitude,precision,source\n"
                        + "Tabankort,Ménaka Cercle,ML,15.66611,2.28778,EXACT,an old map\n");

        assertThat(check().lines().filter(line -> line.contains("country")).map(String::strip))
                .containsExactly(
                        "place      Tabankort, country ML, 15.66611 2.28778 (EXACT, by places.csv: an old map),"
                                + " from 'Tabankort, Menaka Cercle, Mali'",
                        "place      Tabankort, country ML, 15.5 2.25, from 'Tabankort, Mali'",
                        "place      Elsewhere, country ML, no coordinates, from 'Elsewhere, Mali'");
    }

    @Test
    void countsWhatWasNotUnderstoodByReason() throws IOException {
        write("a.txt", "= A =\n\nInfobox\n- Date: once\n");
        write("b.txt", "= B =\n\nInfobox\n- Date: twice\n");

        assertThat(check()).contains("     2 not understood: no date understood");
    }

    @Test
    void namesTheGroupOfAPart() throws IOException {
        write("a.txt", "= A =\n\nInfobox\n- Combatant1: Mali\n- Casualties1: 24 soldiers and 3 policemen killed\n");

        assertThat(check()).contains("(part: soldiers)", "(part: policemen)");
    }

    @Test
    void readsSingleFilesWithTheGazetteerOfTheirFolder() throws IOException {
        write("a.txt", "= A =\n\nInfobox\n- Place: Tabankort, Mali\n");
        write("b.txt", "");
        Files.writeString(
                data.resolve("places.csv"),
                "name,admin,country,latitude,longitude,precision,source\nTabankort,,ML,15.5,2.25,EXACT,an old map\n");
        Path articles = data.resolve("articles");

        assertThat(check(articles.resolve("a.txt"))).contains("by places.csv: an old map", "1 articles", "0 errors");
        assertThat(check(articles.resolve("b.txt"), articles.resolve("c.txt"), articles.resolve("d")))
                .contains("error: articles/b.txt: found an empty file")
                .contains("error: articles/c.txt: found a file that cannot be opened")
                .contains("error: articles/d: found a file that cannot be opened")
                .contains("3 errors");
    }

    private String check() {
        return check(data);
    }

    private String check(Path... paths) {
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
        new DataFolderCheck(out, out).check(DataFolder.files(List.of(paths)));
        return report.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve("articles")).resolve(name), text);
    }
}
