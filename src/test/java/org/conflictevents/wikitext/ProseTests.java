package org.conflictevents.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a page sees of its prose. */
class ProseTests {

    private static final String INFOBOX = "{{Infobox battle|date=1 May 2019}}\n";
    private static final String BEGINNING = "= Fight =\n\nInfobox\n- Date: 1 May 2019\n";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            '''Bold''' and ''italic'' and '''''both'''''         ~ Bold and italic and both
            ''Moskva'''s crew, '''Foo'''s men, the crew's        ~ Moskva's crew, Foos men, the crew's
            [[Mali]]an [[Malian Army|army]] [[Gao (town)|]]      ~ Malian army Gao
            [[:Category:Wars|wars]] [[#Toll]] [[s:Text|text]]    ~ wars #Toll text
            A [[File:X 30.jpg|thumb|30 [[Mali|killed]]]] B       ~ A B
            A[[Category:Battles 1916]] [[fr:Bataille]]           ~ A
            A<ref>30 killed</ref> B<ref name=x/>.                ~ A B.
            A {{sfn|Smith|2010}}, B {{efn|30}}.                  ~ A, B.
            [https://x.org/30 thirty] [http://x.org/30] C        ~ thirty C
            30&nbsp;&times;&nbsp;2 &lt; &#54;&#x30; &amp;c       ~ 30 × 2 < 60 &c
            5 < 30 and km<sup>2</sup> <span style="a">x</span>   ~ 5 < 30 and km2 x
            <nowiki>[[x]] {{y}}</nowiki> <math>30</math>         ~ [[x]] {{y}}
            A <s>30 killed</s> B                                 ~ A B
            {{convert|10|to|20|km|mi}}, {{convert|6|ft|2|in|m}}  ~ 10 to 20 km, 6 ft 2 in
            {{as of|2019|11|lc=y}} {{frac|1|1|2}} {{lang-fr|la}} ~ as of November 2019 1 1⁄2 la
            Fight ({{IPA|x}}; {{lang|fr|combat}}) ({{cn}})       ~ Fight (combat)
            {{nowrap|1=a=b}} {{'}}x{{'s}} {{snd}} {{=}}          ~ a=b 'x's – =
            __NOTOC__ A {{DEFAULTSORT:Fight}}                    ~ A
            A [[Mali|unclosed link                               ~ A Mali|unclosed link
            """)
    void showsAParagraph(String source, String expected) {
        assertThat(prose(source)).isEqualTo("\n" + expected + "\n");
    }

    @Test
    void laysOutHeadingsParagraphsAndItems() {
        assertThat(prose("""
                        Lead
                        goes on.

                        : ''Main article: [[X]]''
                        == Fight ==
                        {{main|X}}
                        One.<br>Two.
                        === Part ===
                        * item<!-- no -->
                        *# other
                        {{quote|Said.|Smith}}
                        Three.
                        == Empty ==
                        === Also empty ===
                        {{reflist}}
                        == See also ==
                        * [[Other]]
                        """)).isEqualTo("""

                        Lead goes on.

                        Main article: X

                        == Fight ==
                        One.

                        Two.

                        === Part ===
                        - item
                        - other

                        Said.

                        Three.

                        == See also ==
                        - Other
                        """);
    }

    @Test
    void leavesOutTablesAndGalleriesAndSaysSoOfTables() {
        WikiPage page = read("""
                A.
                {| class="wikitable"
                ! Army !! Killed
                |-
                | Mali || 30
                {|
                | inner
                |}
                |}
                <gallery>
                File:X.jpg|30 killed
                </gallery>
                B.
                """);

        assertThat(page.text()).isEqualTo(BEGINNING + "\nA.\n\nB.\n");
        assertThat(page.unread())
                .singleElement()
                .satisfies(table -> assertThat(table.line()).isEqualTo(3))
                .satisfies(table -> assertThat(table.words()).contains("Killed", "30"));
    }

    @Test
    void aTableThatDoesNotEndEndsWithItsSection() {
        assertThat(prose("{|\n| 30\n== Losses ==\nA.")).isEqualTo("\n== Losses ==\nA.\n");
    }

    @Test
    void aCommentOnALineOfItsOwnLeavesNoGap() {
        assertThat(prose("A\n<!-- 30 -->\nB")).isEqualTo("\nA B\n");
    }

    @Test
    void templatesThatDoNotEndCostTheirLineOnly() {
        WikiPage page = read("A {{sfn|Smith|2010\nB 30 killed.\n\nC <ref>30 killed\nD.");

        assertThat(page.text()).isEqualTo(BEGINNING + "\nA B 30 killed.\n\nC D.\n");
        assertThat(page.unread())
                .containsExactly(
                        new UnreadMarkup(2, "{{sfn|Smith|2010", "a template that does not end"),
                        new UnreadMarkup(5, "<ref>30 killed", "a reference that does not end"));
    }

    @Test
    void takesTheTitleFromTheSourceWhereItGivesOne() {
        assertThat(read("{{DISPLAYTITLE:''Action'' of 1 May}}\nA.").text()).startsWith("= Action of 1 May =\n");
        assertThat(WikitextReader.read("= Other =\n" + INFOBOX, "Fight").text()).startsWith("= Other =\n");
    }

    @Test
    void knowsTheSourceLineOfEachLine() {
        WikiPage page = WikitextReader.read(
                "{{Use dmy dates}}\r\n{{Infobox battle\r\n|date=1 May\r\n|casualties1=\r\n* 5 killed\r\n}}\r\nA\r\nB\r\n\r\n== H ==\r\nC",
                "Fight");

        assertThat(page.text())
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May\n- Casualties1: 5 killed\n\nA B\n\n== H ==\nC\n");
        assertThat(page.sourceLines()).containsExactly(1, 2, 2, 3, 4, 7, 7, 10, 10, 11);
    }

    private static WikiPage read(String source) {
        return WikitextReader.read(INFOBOX + source, "Fight");
    }

    private static String prose(String source) {
        String text = read(source).text();
        assertThat(text).startsWith(BEGINNING);
        return text.substring(BEGINNING.length());
    }
}
