package org.conflictevents.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTests {

    private static final String SMALL =
            "= Battle of Ford =\n\nInfobox\n- Result: French victory\n\nLead.\n\n== End ==\nTwo words.\n";

    @Test
    void readsTitleInfoboxAndSectionsOfTheSeedArticle() throws IOException {
        Article article = ArticleParser.parse(Files.readString(Path.of("data/articles/battle-of-tabankort-2019.txt")));

        assertThat(article.title()).isEqualTo("Battle of Tabankort (2019)");
        assertThat(article.infobox()).hasSize(10);
        assertThat(article.stated("casualties2"))
                .hasValueSatisfying(
                        line -> assertThat(line.value()).isEqualTo("17 killed (per Mali), 100 apprehended (per Mali)"));
        assertThat(article.sections()).extracting(Section::heading).containsExactly(null, "Attack", "Aftermath");
        assertThat(article.paragraphs()).hasSize(5);
        assertThat(article.paragraphs().get(3).sentences())
                .extracting(sentence -> sentence.of(article.text()))
                .containsExactly(
                        "ISGS claimed responsibility for the attack on November 20.",
                        "They also claimed that 30 Malian soldiers were killed, and thirty more were injured.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void acceptsEveryLineEndAndKeepsTheText(String lineEnd) {
        String text = SMALL.replace("\n", lineEnd);
        Article article = ArticleParser.parse(text);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.infobox().get(0).line()).isEqualTo(4);
        assertThat(article.infobox().get(0).value()).isEqualTo("French victory");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.line(article.paragraphs().get(1).span().start())).isEqualTo(9);
    }

    @Test
    void takesTheTitleForTheHeadingOfTheInfobox() {
        String text =
                "= Battle of Ford =\n\nBattle of Ford\n- Result: French victory\n\nBattle of Ford\n\n- Item: one\n";

        assertThat(ArticleParser.parse(text).stated("Result")).isPresent();
        assertThat(ArticleParser.parse(text).paragraphs()).hasSize(2);
        assertThat(catchThrowableOfType(
                                MalformedTextException.class,
                                () -> ArticleParser.parse("= Battle of Ford =\n\nBattle of Ford\nwas one."))
                        .faults())
                .extracting(Fault::found)
                .containsExactly("no infobox");
    }

    @Test
    void namesTheLinesOfTheFileThatATextWasMadeFrom() {
        Article article = ArticleParser.parse(SMALL, line -> 10 * line);

        assertThat(article.infobox().get(0).line()).isEqualTo(40);
        assertThat(article.line(article.paragraphs().get(1).span().start())).isEqualTo(90);
        assertThat(catchThrowableOfType(
                                MalformedTextException.class,
                                () -> ArticleParser.parse(SMALL.replace("= Battle", "Battle"), line -> 10 * line))
                        .faults())
                .extracting(Fault::line)
                .containsExactly(10);
    }

    @Test
    void countsPositionsInCodePoints() {
        Article article = ArticleParser.parse("= 🇲🇱 at Ford =\n\nInfobox\n- Result: 𝔽rench victory\n\nEnd.");

        InfoboxLine result = article.infobox().get(0);
        assertThat(article.text().codePointCount(0, result.end())).isEqualTo(article.codePoint(result.end()));
        assertThat(article.sections().get(0).end())
                .isEqualTo(article.text().codePointCount(0, article.text().length()));
    }

    @Test
    void setsAsideFurtherInfoboxes() {
        Article article =
                ArticleParser.parse(SMALL + "\nInfobox\n- Casualties1: 5 killed\n- Result: none\n\nThree words.");

        assertThat(article.infobox()).hasSize(1);
        assertThat(article.furtherInfoboxes()).hasSize(1);
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.span().of(article.text()))
                .containsExactly("Lead.", "Two words.", "Three words.");
    }

    @Test
    void readsFromAByteOrderMarkOn() {
        assertThat(ArticleParser.parse("\uFEFF" + SMALL).title()).isEqualTo("Battle of Ford");
    }

    @Test
    void refusesEmptyAndBlankTexts() {
        assertThat(faults("")).containsExactly(new Fault(0, "an empty file", "an article"));
        assertThat(faults(" \n\t\n")).containsExactly(new Fault(0, "nothing but white space", "an article"));
    }

    @Test
    void namesEveryFaultWithItsLine() {
        String text = "Battle of Ford\nInfobox\n- Date: 1 May 1900\n- Result\n- date: 2 May 1900\nmore\n\nA\u0000B";

        assertThat(faults(text))
                .containsExactly(
                        new Fault(1, "no title but 'Battle of Ford'", "= Title ="),
                        new Fault(4, "no ': ' after a key in '- Result'", "- Key: value"),
                        new Fault(5, "key 'date' a second time, first on line 3", "each key once"),
                        new Fault(6, "no ': ' after a key in 'more'", "- Key: value"),
                        new Fault(8, "character U+0000 at column 2", "text without control characters"));
    }

    @Test
    void refusesAnArticleWithoutInfobox() {
        assertThat(faults("= Battle of Ford =\n\nOnly prose."))
                .containsExactly(new Fault(0, "no infobox", "a line 'Infobox' followed by '- Key: value' lines"));
    }

    @Test
    void boundsTheFaultsOfBinaryFiles() {
        assertThat(faults("= A =\n" + "\u0001\n".repeat(5000))).hasSize(12);
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(MalformedTextException.class, () -> ArticleParser.parse(text))
                .faults();
    }
}
