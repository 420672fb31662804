package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.conflictevents.article.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

/** What a person is told who puts a file into the wrong place. */
class ForeignFormatTests {

    private static final String IN_WIKITEXT = "it in a file whose name ends in .wikitext";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a.txt      ~ {{Infobox military conflict\\n|date=1 May 2019}}   ~ the source of a wiki page
            a.txt      ~ '''A''' was a [[battle]].                          ~ the source of a wiki page
            a.txt      ~ = A =\\n{{Short description|x}}\\n{{infobox battle}} ~ the source of a wiki page
            a.txt      ~ #REDIRECT [[B]]                                    ~ the source of a wiki page
            a.txt      ~ <!DOCTYPE html>\\n<html lang="en">                 ~ an HTML page
            a.wikitext ~ \\n<HTML><body>                                    ~ an HTML page
            a.txt      ~ version https://git-lfs.github.com/spec/v1\\noid sha256:4d7a\\nsize 123 ~ a Git LFS pointer in place of the file
            a.csv      ~ version https://git-lfs.github.com/spec/v1\\noid    ~ a Git LFS pointer in place of the file
            a.txt      ~ id,relid,year,side_a,deaths_a,deaths_b,best\\n1,x   ~ events of UCDP's GED
            a.csv      ~ ,"id","deaths_a","deaths_b"\\n0,1,2,3               ~ events of UCDP's GED
            a.wikitext ~ \uFEFFid,deaths_b,deaths_a\\n                       ~ events of UCDP's GED
            a.wikitext ~ <mediawiki xmlns="http://www.mediawiki.org/xml">   ~ a wiki's XML export
            a.wikitext ~ = A =\\n\\nInfobox\\n- Date: 1 May 2019             ~ a plain-text article
            """)
    void saysWhatAFileLooksLike(String name, String text, String found) {
        assertThat(ForeignFormat.of(file(name, text.replace("\\n", "\n"))))
                .hasValueSatisfying(fault -> assertThat(fault.found()).isEqualTo(found))
                .hasValueSatisfying(fault -> assertThat(fault.line()).isOne());
    }

    @Test
    void saysWhereItBelongs() {
        assertThat(ForeignFormat.of(file("a.txt", "{{Infobox battle}}")))
                .contains(new Fault(1, "the source of a wiki page", IN_WIKITEXT));
        assertThat(ForeignFormat.of(file("a.csv", "id,deaths_a,deaths_b")))
                .contains(new Fault(
                        1, "events of UCDP's GED", "it in the folder ged, in a file whose name ends in .csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a.txt      ~ = A =\\n\\nInfobox\\n- Date: 1 May 2019{{sfn|B}}
            a.txt      ~ = A =\\n\\nA\\n- Date: 1 May 2019
            a.txt      ~ no title
            a.wikitext ~ {{Infobox battle|date=1 May 2019}}
            a.wikitext ~ '''A''' was.
            a.csv      ~ name,country
            notes.md   ~ <html>
            """)
    void leavesOtherFilesToTheirReaders(String name, String text) {
        assertThat(ForeignFormat.of(file(name, text.replace("\\n", "\n")))).isEmpty();
    }

    private static DataFile file(String name, String text) {
        return new DataFile("articles/" + name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
