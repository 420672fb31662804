package org.conflictevents.seed.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.source.Licence;
import org.junit.jupiter.api.Test;

class LicencesFileReaderTests {

    private static final String HEADER = "file,licence,attribution\n";
    private static final Set<String> FILES = Set.of("articles/a.txt", "articles/b.wikitext", "ged/mali.csv");

    @Test
    void aFilesOwnRowGoesBeforeItsFoldersAndThatBeforeItsFormat() {
        Licences licences = LicencesFileReader.read(
                HEADER + "articles/,CC0-1.0,\narticles/a.txt,CC-BY-4.0,\"Jane Doe, example.org\"\n", FILES);

        assertThat(licences.of("articles/a.txt")).isEqualTo(new Licence("CC-BY-4.0", "Jane Doe, example.org"));
        assertThat(licences.of("articles/b.wikitext")).isEqualTo(new Licence("CC0-1.0", null));
        assertThat(licences.of("ged/mali.csv").id()).isEqualTo("CC-BY-4.0");
        assertThat(licences.of("ged/mali.csv").attribution()).startsWith("Uppsala Conflict Data Program");
        assertThat(Licences.BY_FORMAT.of("articles/b.wikitext"))
                .isEqualTo(new Licence("CC-BY-SA-4.0", "Wikipedia contributors"));
    }

    @Test
    void rowsThatLicenseNoFileAreFaults() {
        String text = HEADER + "articles/c.txt,CC-BY-4.0,\nged/,,\nged/,CC-BY-4.0,\nged/,CC0-1.0,\nged/,CC0-1.0\n";

        assertThatThrownBy(() -> LicencesFileReader.read(text, FILES))
                .isInstanceOfSatisfying(
                        MalformedTextException.class,
                        e -> assertThat(e.faults())
                                .containsExactly(
                                        new Fault(
                                                2,
                                                "'articles/c.txt'",
                                                "a file or a folder with files, such as articles/a.txt or ged/"),
                                        new Fault(3, "''", "a licence's SPDX identifier, such as CC-BY-4.0"),
                                        new Fault(5, "'ged/'", "each file once"),
                                        new Fault(6, "'ged/,CC0-1.0'", "the columns file,licence,attribution")));
    }
}
