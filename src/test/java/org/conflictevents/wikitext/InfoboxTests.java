package org.conflictevents.wikitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an infobox's parameters become. */
class InfoboxTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            50 killed<br>4 captured                              ~ 50 killed, 4 captured
            50 killed<br/>4 captured<BR />2 missing</br>x        ~ 50 killed, 4 captured, 2 missing, x
            {{plainlist|\\n* 50 killed\\n* 4 captured\\n}}       ~ 50 killed, 4 captured
            {{ubl|50 killed|4 captured}}                         ~ 50 killed, 4 captured
            {{unbulleted list|50 killed|{{nowrap|4 captured}}}}  ~ 50 killed, 4 captured
            {{flatlist|\\n* 50 killed\\n* 4 captured}}           ~ 50 killed, 4 captured
            {{collapsed infobox section begin|Per Mali:}}5 killed{{collapsed infobox section end}} ~ Per Mali:, 5 killed
            {{Tree list}}\\n* 5 killed\\n** 4 captured\\n{{Tree list/end}} ~ 5 killed, 4 captured
            {{hlist|50 killed|4 captured}}                       ~ 50 killed, 4 captured
            {{collapsible list|title=Losses:|5 killed|6 wounded}} ~ Losses:, 5 killed, 6 wounded
            \\n* 50 killed\\n** 4 captured\\n                    ~ 50 killed, 4 captured
            50 killed\\n4 captured                               ~ 50 killed 4 captured
            50 killed\\n\\n4 captured                            ~ 50 killed, 4 captured
            50 killed<br>(per Mali)                              ~ 50 killed (per Mali)
            50 killed\\n----\\n4 captured                        ~ 50 killed ---- 4 captured
            50 killed<hr>4 captured                              ~ 50 killed ---- 4 captured
            '''Per Ukraine:'''<br>10 killed                      ~ Per Ukraine:, 10 killed
            50 killed<ref>Smith 2010: 60 killed</ref>            ~ 50 killed
            50 killed<ref name="a"/>{{sfn|Smith|2010|p=60}}      ~ 50 killed
            50 killed{{efn|Or 60.}}{{refn|group=n|70}}{{cn|date=May 2019}} ~ 50 killed
            50<!-- 60? --> killed                                ~ 50 killed
            12 {{KIA}}<br>3{{WIA}}<br />2 {{POW}}, 1 {{MIA}}     ~ 12 KIA, 3 WIA, 2 POW, 1 MIA
            {{circa|300}} killed                                 ~ c. 300 killed
            {{formatnum:12500}} killed                           ~ 12,500 killed
            1,000{{ndash}}2,000 killed                           ~ 1,000–2,000 killed
            1,000&ndash;2,000&nbsp;killed                        ~ 1,000–2,000 killed
            <small>50 killed</small> {{small|(per [[Mali]])}}    ~ 50 killed (per Mali)
            30 killed (per {{abbr|ISGS|Islamic State}})          ~ 30 killed (per ISGS)
            {{flagicon|France}} 20 killed<br>{{flagicon|UK}} 10+ killed ~ France: 20 killed, United Kingdom: 10+ killed
            """)
    void laysOutCasualties(String value, String expected) {
        assertThat(line("casualties1", value)).isEqualTo("- Casualties1: " + expected.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {{flag|Mali}}<br>{{flagcountry|NER}}                 ~ Mali, Niger
            {{flagicon|Mali}} [[Mali]]                           ~ Mali
            {{flagdeco|Mali}}                                    ~ Mali
            {{flag|USA|name=Union}}<br>{{flag|Mali|name=}}       ~ Union, Mali
            {{#invoke:flag|icon|Mali}} [[Mali]]<br>{{#invoke:flag||NER}} ~ Mali, Niger
            {{flag+link|Armed Forces of|Mali}}                   ~ Mali
            {{MLI}}                                              ~ Mali
            {{army|Mali}}                                        ~ Malian Army
            {{navy|UK}}<br/>{{navy|USA}}                         ~ Royal Navy, United States Navy
            [[File:X.svg|20px]] [[Islamic State|ISGS]]           ~ ISGS
            [[Stanley family]]<br>'''Supported by:'''<br>{{flag|France}} ~ Stanley family, Supported by:, France
            {{lang|fr|Armée}} [https://x.org/2019 army]          ~ Armée army
            {{ship|French ship|Redoutable|1791|2}}, {{HMS|Victory||6}} ~ Redoutable, HMS Victory
            """)
    void laysOutCombatants(String value, String expected) {
        assertThat(line("combatant2a", value)).isEqualTo("- Combatant2a: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {{start date|2019|11|18|df=y}}                       ~ 18 November 2019
            {{start date|2019|11|18}}                            ~ November 18, 2019
            {{start date|1916|07}}                               ~ July 1916
            {{start date|1916}} – {{end date|1918}}              ~ 1916 – 1918
            {{start and end dates|1916|7|1|1916|11|18|df=y}}     ~ 1 July – 18 November 1916
            {{start and end dates|1916|7|1|1916|7|5}}            ~ July 1–5, 1916
            {{start and end dates|1916|7|1|1917|7|5|df=y}}       ~ 1 July 1916 – 5 July 1917
            {{OldStyleDate|4 July|1917|21 June}}                 ~ 4 July [O.S. 21 June] 1917
            {{circa|490 BC}}                                     ~ c. 490 BC
            {{nowrap|18 November 2019}}                          ~ 18 November 2019
            """)
    void laysOutDates(String value, String expected) {
        assertThat(line("date", value)).isEqualTo("- Date: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {{coord|15|39|58|N|2|17|16|E|display=inline,title}}  ~ 15°39′58″N 2°17′16″E
            {{Coord|15|40|N|2|17|W|region:ML_type:event}}        ~ 15°40′N 2°17′W
            {{coord|15.666|-2.287|display=title}}                ~ 15.666°N 2.287°W
            {{coord|15.666|S|2.287|E}}                           ~ 15.666°S 2.287°E
            15.666°N 2.287°W                                     ~ 15.666°N 2.287°W
            """)
    void givesCoordinatesALineOfTheirOwn(String value, String expected) {
        assertThat(line("coordinates", value)).isEqualTo("- Coordinates: " + expected);
    }

    @Test
    void takesThePointOutOfThePlace() {
        assertThat(read("{{Infobox battle|place=Near [[Gao]], {{convert|40|km|mi}} off<br>{{coord|16|N|0|E}}}}")
                        .text())
                .isEqualTo("= Fight =\n\nInfobox\n- Place: Near Gao, 40 km off\n- Coordinates: 16°N 0°E\n");
    }

    @Test
    void takesThePointOfThePageWhereTheInfoboxHasNone() {
        assertThat(read("{{Warbox|place=Gao}}\nWords.\n{{coord|16|N|0|E|display=title}}")
                        .text())
                .isEqualTo("= Fight =\n\nInfobox\n- Place: Gao\n- Coordinates: 16°N 0°E\n\nWords.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Infobox military conflict",
                "infobox_Military Conflict ",
                "Template:Infobox battle",
                "Infobox War",
                "Warbox",
                "#invoke:Infobox military conflict|main",
                "Infobox civil conflict<!-- sic -->"
            })
    void knowsTheAliases(String name) {
        assertThat(read("{{" + name + "\n| date = 1 May 2019\n}}").text())
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May 2019\n");
    }

    @Test
    void readsAnAttackOnCiviliansAsFarAsItMapsPlainly() {
        WikiPage page = read("""
                {{Infobox civilian attack
                | title = Fight | location = [[Gao]] | fatalities = 71 (including 3 attackers) | injuries = 12
                | perps = [[ISGS]] | weapons = 30 guns
                }}
                """);

        assertThat(page.text().lines().skip(3))
                .containsExactly(
                        "- Conflict: Fight",
                        "- Place: Gao",
                        "- Casualties3: Deaths: 71 (including 3 attackers)",
                        "- Casualties4: Injured: 12",
                        "- Combatant1: ISGS");
        assertThat(page.unread()).isEmpty();
    }

    @Test
    void keepsFurtherInfoboxesApart() {
        assertThat(read("{{Infobox battle|date=1 May 2019}}\nA.\n{{Infobox battle|date=2 May 2019}}\nB.")
                        .text())
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May 2019\n\nInfobox\n- Date: 2 May 2019\n\nA.\n\nB.\n");
    }

    @Test
    void findsTheInfoboxWithinATable() {
        assertThat(read("{| class=x\n|-\n|\n{{Infobox battle|date=1 May 2019}}\n| 30 killed\n|}\nA.")
                        .text())
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May 2019\n\nA.\n");
    }

    @Test
    void readsAroundComments() {
        assertThat(read("{{Infobox battle<!-- a -->|<!-- b -->date<!-- c=d -->=<!-- e -->1 May<!-- f --> 2019}}")
                        .text())
                .isEqualTo("= Fight =\n\nInfobox\n- Date: 1 May 2019\n");
    }

    @Test
    void namesWhatIsNotUnderstood() {
        WikiPage page = read("""
                {{Infobox battle
                | casualties1 = 5 killed {{toll|60 killed}}
                | casulties2 = 7 killed
                | strength1 = 10
                | strength1 = 20
                | image = Map 2019.png
                }}
                {{Cleanup thing|date=May 2019}}
                """);

        assertThat(page.text().lines().skip(3)).containsExactly("- Casualties1: 5 killed", "- Strength1: 20");
        assertThat(page.unread())
                .containsExactly(
                        new UnreadMarkup(2, "{{toll|60 killed}}", "a template that is not known"),
                        new UnreadMarkup(3, "casulties2 = 7 killed", "a parameter of the infobox that is not known"),
                        new UnreadMarkup(4, "strength1 = 10", "a parameter that is given again further down"));
    }

    @Test
    void refusesAPageWithoutAnInfobox() {
        assertThatThrownBy(() -> read("'''Fight''' was one."))
                .hasMessage("line 0: found no infobox; expected a template {{Infobox military conflict}}");
    }

    @Test
    void refusesAnInfoboxThatDoesNotEnd() {
        assertThatThrownBy(() -> read("A.\n{{Infobox battle\n| casualties1 = {{plainlist|\n* 5 killed\n}}\nB."))
                .hasMessage("line 2: found an infobox that does not end; expected as many '}}' as '{{'");
    }

    @Test
    void refusesARedirect() {
        assertThatThrownBy(() -> read("#REDIRECT [[Fight]]"))
                .hasMessage(
                        "line 1: found a redirect to another page; expected the source of the page that it leads to");
    }

    private static WikiPage read(String source) {
        return WikitextReader.read(source, "Fight");
    }

    private static String line(String parameter, String value) {
        List<String> lines = read("{{Infobox military conflict\n| " + parameter + " = " + value.replace("\\n", "\n")
                        + "\n}}")
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        return lines.get(3);
    }
}
