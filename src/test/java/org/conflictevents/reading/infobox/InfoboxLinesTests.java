package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import org.conflictevents.article.ArticleParser;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.ArticleReader;
import org.conflictevents.reading.model.BattleReading;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.DateReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, places, strengths, combatants, wars and results as people write them. */
class InfoboxLinesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 November 2019 | 2019-11-18 2019-11-18 DAY",
                "November 18, 2019 | 2019-11-18 2019-11-18 DAY",
                "30-31 October 2020 | 2020-10-30 2020-10-31 RANGE",
                "May 8–9, 1992 | 1992-05-08 1992-05-09 RANGE",
                "24 February – 2 March 2022 | 2022-02-24 2022-03-02 RANGE",
                "25 july-10 august 1944 | 1944-07-25 1944-08-10 RANGE",
                "September 27, 2020 – November 10, 2020 | 2020-09-27 2020-11-10 RANGE",
                "4 and 15–16 august 1801 | 1801-08-04 1801-08-16 RANGE",
                "1943-07-05 – 1943-07-12 | 1943-07-05 1943-07-12 RANGE",
                "6 June 1944, 05:30 | 1944-06-06 1944-06-06 DAY",
                "may–june 1342 | 1342-05-01 1342-06-30 MONTH",
                "January 1798 | 1798-01-01 1798-01-31 MONTH",
                "November 1991 – May 9, 1992 | 1991-11-01 1992-05-09 MONTH",
                "1132 | 1132-01-01 1132-12-31 YEAR",
                "1542–46 | 1542-01-01 1546-12-31 YEAR",
                "1341 – 12 april 1365 | 1341-01-01 1365-04-12 YEAR",
                "331 BC | -0330-01-01 -0330-12-31 YEAR",
                "january–july 332 bc | -0331-01-01 -0331-07-31 MONTH",
                "336–323 bc | -0335-01-01 -0322-12-31 YEAR",
                "3 or 4 February 1797 | 1797-02-03 1797-02-04 APPROXIMATE",
                "c. 1200 | 1200-01-01 1200-12-31 APPROXIMATE",
                "Summer 1812 | 1812-06-01 1812-08-31 APPROXIMATE",
                "september 7 (o.s.), september 17, 1631 (n.s.) | 1631-09-17 1631-09-17 DAY",
                "8–17 May 2012 (first phase) 16–20 July 2013 (second phase) | 2012-05-08 2013-07-20 RANGE",
                "20 February 2014 – present | 2014-02-20 null RANGE",
                "unknown | null null null",
                "14 6 1648 | null null null",
            })
    void readsDates(String line, String expected) {
        DateReading date = read("- Date: " + line).date();

        assertThat(date.start() + " " + date.end() + " " + date.precision()).isEqualTo(expected);
        assertThat(date.text()).isEqualTo(line);
    }

    @Test
    void reportsADateThatItCannotRead() {
        assertThat(read("- Date: long ago").notices()).containsExactly(new Notice(4, "long ago", "no date understood"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date: 31 February 2019 | no such day: '31 February'",
                "Date: February 30, 2019 | no such day: 'February 30'",
                "Date: 29 February 2019 | no such day: '29 February 2019'",
                "Date: 32 May 2019 | no such day: '32 May'",
                "Date: 2019-13-01 | no such day: '2019-13-01'",
                "Casualties1: -5 killed | a negative number: '-5'",
                "Casualties1: 3 wounded (-5 killed) | a negative number: '-5'",
                "Strength2: −300 men | a negative number: '−300'",
                "Coordinates: 95°N, 10°E | no point of the earth: '95°N, 10°E'",
            })
    void refusesWhatCannotBe(String line, String found) {
        MalformedTextException refusal = catchThrowableOfType(MalformedTextException.class, () -> read("- " + line));

        assertThat(refusal.faults()).extracting(Fault::line, Fault::found).containsExactly(tuple(4, found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~150 | 150..150 ABOUT",
                "6–7,000 | 6000..7000 RANGE",
                "3 500 men, 67 aircraft | 3500..3500 EXACT",
                "More than 50 militants | 51..null MORE_THAN",
                "Several vehicles and motorcycles | null..null VAGUE",
                "4,200, 2,800 armored cavalry, 1,400 footmen | 4200..4200 EXACT",
                "20,000 total, 3,000 cavalry, 17,000 infantry | 20000..20000 EXACT",
                "9,000 infantry, 4,000 cavalry | null..null VAGUE",
                "9 divisions, total: 120,000 | 120000..120000 EXACT",
                "33 ships, ~17,282 sailors and marines, (27 ships and six others) | 17282..17282 ABOUT",
                "200,000 (1801), 50,000 (1807) | null..null VAGUE",
                "luftflotte 3, kg2 | null..null VAGUE",
                "1,450–1,846 (at the end) | 1450..1846 RANGE",
                "c. 200 militiamen (Abu Jabal Brigade) | 200..200 ABOUT",
                "Entire division: around 1,000 fighters | 1000..1000 ABOUT",
                "range 3,000 to 9,000 (at first), 700 armed with spears | 3000..9000 RANGE",
                "Unknown, 900 soldiers | 900..null AT_LEAST",
                "90 (fort garrison), unknown number of reinforcements | 90..null AT_LEAST",
                "90 soldiers, unknown number of tanks | 90..90 EXACT",
                "2,000–3,000 soldiers, 15 tanks, 1,000 rebel fighters | null..null VAGUE",
                "9,000 men, 30 guns, 7,000 infantry, 2,000 cavalry | 9000..9000 EXACT",
                "several hundred men | null..null VAGUE",
            })
    void readsStrengths(String line, String expected) {
        var strength = read("- Strength1: " + line).sides().get(0).strength();

        assertThat(strength.min() + ".." + strength.max() + " " + strength.qualifier())
                .isEqualTo(expected);
        assertThat(strength.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 frigates | 3 frigates | no figure of persons understood",
                "200 men, 4 tanks, 300 rebels | 200 men, 4 tanks, 300 rebels | several contingents and no total",
            })
    void reportsAStrengthThatItCannotRead(String line, String words, String reason) {
        assertThat(read("- Strength1: " + line).notices()).containsExactly(new Notice(4, words, reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15px kingdom of france, 15px house of blois | kingdom of france; house of blois",
                "30px 30px, armagnac party | armagnac party",
                "France Supported by: United States (intelligence) | France",
                "France, Support:, United States | France",
                "Rojava, Airstrikes:, CJTF–OIR | Rojava; CJTF–OIR",
                "crown of castile, with the support of:, navarre | crown of castile",
                "germany ---- vichy france, ...and others | germany; vichy france",
                "20pxholland, 20px zeeland | holland; zeeland",
                "France and Mali | France; Mali",
                "Islamic State of Iraq and the Levant | Islamic State of Iraq and the Levant",
                "Self Defence Force (HPC) | Self Defence Force (HPC)",
                "Mali[1], Niger [a] | Mali; Niger",
                "Mali, Arms suppliers:, France | Mali",
                "Mali, Weapons supplied by: France | Mali",
                "Mali, Material support:, France | Mali",
                "1791–1793, ex-slaves, spain (from 1793) | ex-slaves; spain (from 1793)",
            })
    void readsCombatants(String line, String expected) {
        assertThat(read("- Combatant1: " + line).sides().get(0).combatants())
                .extracting(CombatantReading::name)
                .containsExactly(expected.split("; "));
    }

    @Test
    void joinsTheColumnsOfASide() {
        BattleReading battle = read("- Combatant2: Gao\n- Combatant2a: Kidal\n- Combatant4: Mopti");

        assertThat(battle.sides()).extracting(SideReading::number).containsExactly(2, 4);
        assertThat(battle.sides().get(0).combatants())
                .extracting(CombatantReading::name)
                .containsExactly("Gao", "Kidal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali War | Mali War",
                "the Kyiv offensive (2022) and the 2022 Russian invasion of Ukraine | Kyiv offensive (2022); 2022 Russian invasion of Ukraine",
                "the Hasaka campaign, in the Rojava conflict | Hasaka campaign; Rojava conflict",
                "French and Indian War | French and Indian War",
                "Idlib clashes (June 2012–April 2013) (Syrian Civil War) | Idlib clashes (June 2012–April 2013); Syrian Civil War",
            })
    void readsWars(String line, String expected) {
        assertThat(read("- Partof: " + line).partOf()).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Tabankort, Menaka Cercle, Mali | Tabankort | ML",
                "Boulikessi,Mali | Boulikessi | ML",
                "Near Gorom in Northern Burkina Faso, West Africa | Gorom in Northern Burkina Faso | BF",
                "tyre, phoenicia (now lebanon) | tyre | LB",
                "Lebanon–Syria border | Lebanon–Syria border | -",
                "off lizard point, cornwall, england | lizard point | GB",
                "crimea, soviet union | crimea | -",
                "between Gao and Kidal, Mali | between Gao and Kidal | ML",
                "On the outskirts of Gao, Mali | Gao | ML",
                "Santa Fe, New Mexico | Santa Fe | -",
            })
    void readsPlaces(String line, String name, String country) {
        PlaceReading place = read("- Place: " + line).place();

        assertThat(place.name()).isEqualTo(name);
        assertThat(place.countryCode()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50.5°N, 34.25°E | 50.5 34.25",
                "15°30′00″N 2°15′00″W | 15.5 -2.25",
                "-15.5, 2.25 | -15.5 2.25",
            })
    void readsCoordinates(String line, String expected) {
        PlaceReading place = read("- Place: Ford\n- Coordinates: " + line).place();

        assertThat(place.latitude() + " " + place.longitude()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "ISGS victory | VICTORY | 2",
                "Decisive Malian victory, town retaken | VICTORY | 1",
                "Franco-Malian victory | VICTORY | 1",
                "victory for the Islamic State | VICTORY | 2",
                "Decisive ISGS and allies victory | VICTORY | 2",
                "Jihadist victory | VICTORY | 2",
                "Malian defeat | DEFEAT | 2",
                "Ukrainian victory | VICTORY | -",
                "Indecisive | INCONCLUSIVE | -",
                "Stalemate, ceasefire signed | STALEMATE | -",
                "Ceasefire | CEASEFIRE | -",
                "Offensive stopped | OTHER | -",
                "Malian victory in the first phase, ISGS victory in the second | OTHER | -",
            })
    void readsResults(String line, Outcome outcome, Integer winner) {
        String sides = "- Combatant1: Mali, France\n- Combatant2: Islamic State in the Greater Sahara\n";
        assertThat(read(sides + "- Result: " + line).result()).isEqualTo(new ResultReading(line, outcome, winner));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malian troops were ambushed by JNIM near Ford. | Mali | Malian troops were ambushed by JNIM near Ford",
                "It began well. A battle ensued between JNIM and the French forces. | France | A battle ensued between JNIM and the French forces",
            })
    void infersWhomANamedPartyFought(String prose, String name, String evidence) {
        BattleReading battle = read("- Combatant2: JNIM\n- Strength1: 30 men", prose);

        assertThat(battle.sides().get(0).combatants())
                .containsExactly(new CombatantReading(name, Basis.INFERRED, evidence));
    }

    @Test
    void infersTheWinnerThatNoPartyIs() {
        assertThat(read("- Combatant2: JNIM\n- Strength1: 30 men\n- Result: French victory")
                        .sides()
                        .get(0)
                        .combatants())
                .containsExactly(new CombatantReading("France", Basis.INFERRED, "French victory"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malian troops met villagers.",
                "Malian officials spoke of JNIM.",
                "JNIM was praised by French newspapers.",
            })
    void infersNobodyWhereNoFightIsTold(String prose) {
        assertThat(read("- Combatant2: JNIM\n- Strength1: 30 men", prose)
                        .sides()
                        .get(0)
                        .combatants())
                .isEmpty();
    }

    private static BattleReading read(String infobox) {
        return read(infobox, "End.");
    }

    private static BattleReading read(String infobox, String prose) {
        return new ArticleReader()
                .read(ArticleParser.parse("= Battle of Ford =\n\nInfobox\n" + infobox + "\n\n" + prose));
    }
}
