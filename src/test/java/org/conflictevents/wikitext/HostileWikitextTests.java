package org.conflictevents.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No source takes long, overflows the stack or breaks the reader; what cannot be read says so. */
class HostileWikitextTests {

    private static final List<String> PIECES = List.of(
            "{{",
            "}}",
            "{{{",
            "}}}",
            "[[",
            "]]",
            "[",
            "]",
            "|",
            "=",
            "==",
            "\n",
            "\n\n",
            "{|",
            "|}",
            "|-",
            "*",
            "#",
            ":",
            "''",
            "'''",
            "<ref>",
            "</ref>",
            "<ref/>",
            "<!--",
            "-->",
            "<br>",
            "<nowiki>",
            "</nowiki>",
            "<",
            ">",
            "&amp;",
            "&#",
            ";",
            "flag",
            "Mali",
            "File:",
            "coord",
            "convert",
            "start date",
            "ubl",
            "plainlist",
            "30",
            " killed ",
            "\u00A0",
            "😀",
            "Infobox battle",
            "casualties1",
            "https://x.org ",
            "----",
            "(",
            ")",
            ",",
            "__TOC__",
            "{{flagicon|Mali}}",
            "<table>");

    /** A megabyte of each: what takes more than linear time would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[[",
                "{{a|",
                "[[a|",
                "{{{",
                "}}",
                "]]",
                "[[a]]",
                "{{{a}}",
                "<",
                "<ref>",
                "<ref>a\n",
                "<s>",
                "<!--",
                "<br>",
                "''",
                "'''a''",
                "(",
                "( ;",
                "{|\n",
                "|}\n",
                "*",
                "* a\n",
                "=",
                "==a==\n",
                "&",
                "&amp;",
                "[http://a ",
                "[[File:a|b\n",
                "{{cite|[[",
                "|a=",
                "\r",
                "-",
                "__A",
                "{{flagicon|"
            })
    void aMegabyteOfOneThingEnds(String piece) {
        String source = piece.repeat(1_000_000 / piece.length());

        assertThat(textOrFault("{{Infobox battle|date=1 May 2019}}\n" + source)).startsWith("= Fight =\n");
        assertThat(textOrFault("{{Infobox battle|casualties1=" + source + "}}")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{", "[["})
    void fiveMegabytesThatNothingClosesEnd(String piece) {
        assertThat(textOrFault("{{Infobox battle|date=1 May 2019}}\n" + piece.repeat(2_500_000)))
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May 2019\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "nowrap", "flag", "start date", "ubl", "plainlist", "coord"})
    void tenThousandLevelsAreLeftOutWhole(String template) {
        WikiPage page = WikitextReader.read(
                "{{Infobox battle|date=1 May 2019}}\nA " + ("{{" + template + "|").repeat(10_000) + "30 killed"
                        + "}}".repeat(10_000) + " B.",
                "Fight");

        assertThat(page.text()).contains("A", "B.").doesNotContain("30 killed");
        assertThat(page.unread()).isNotEmpty();
    }

    @Test
    void anySoupIsReadOrRefused() {
        Random random = new Random(12);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder soup =
                    new StringBuilder(i % 2 == 0 ? "{{Infobox battle|" : "{{Infobox battle|date=1 May}}\n");
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                soup.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String text = textOrFault(soup.toString());
            assertThat(text.chars().filter(c -> c < ' ' && c != '\n'))
                    .as(soup.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyBeginningOfAPageIsReadOrRefused() {
        String source =
                "{{Use dmy dates}}\n{{Infobox battle|date={{start date|2019|5|1}}|casualties1={{ubl|[[Mali|5]] killed"
                        + "<ref>{{cite}}</ref>|6}}}}\n'''A''' <!-- b --> [https://x.org c].\n{| class=x\n| 30\n|}\n== D ==\n* e &amp; f";
        for (int end = 0; end <= source.length(); end++) {
            assertThat(textOrFault(source.substring(0, end))).isNotEmpty();
        }
    }

    /** The text, whose lines all have their line of the source; the message where the source is refused. */
    private static String textOrFault(String source) {
        try {
            WikiPage page = WikitextReader.read(source, "Fight");
            assertThat(page.sourceLines()).hasSize((int) page.text().lines().count());
            return page.text();
        } catch (MalformedWikitextException e) {
            return e.getMessage();
        }
    }
}
