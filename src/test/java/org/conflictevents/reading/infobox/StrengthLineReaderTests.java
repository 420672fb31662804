package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.vocabulary.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strengths as people write them. */
class StrengthLineReaderTests {

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
                "9,000 infantry, 4,000 cavalry | 13000..13000 EXACT",
                "300 soldiers, 200 militiamen | 500..500 EXACT",
                "about 300 soldiers, 200–250 militiamen | 500..550 ABOUT",
                "300+ soldiers, 200 militiamen | 500..null AT_LEAST",
                "10,000, 4,000 men-at-arms, 700 Malian mercenaries, 5,000 archers | 10000..10000 EXACT",
                "200 cavalry, 4,000 men | null..null VAGUE",
                "68 officers, 2,362 men | 2430..2430 EXACT",
                "190 infantrymen Artillery and air support | 190..190 EXACT",
                "140 insurgents initially, 150 reinforcements | 290..290 EXACT",
                "300 soldiers, 40 tanks, 10 reinforcements | 300..300 EXACT",
                "300 soldiers (Mali), 200 soldiers (Niger) | 500..500 EXACT",
                "Mali: 300 Niger: 200 Total: 500 | 500..500 EXACT",
                "1 company (120 men), 50 policemen | 170..170 EXACT",
                "2 ships (12 guns), 50 marines | 50..50 EXACT",
                "1,500 Tuaregs | 1500..1500 EXACT",
                "32,000 available, unknown number engaged | 32000..32000 EXACT",
                "2 cruisers, luftwaffe: 35–60 fighters | null..null VAGUE",
                "Livy: 200,000, modern estimates: 20,000 | null..null VAGUE",
                // contingents by peoples and headings, with nouns that are not known
                "44,000 Russians, 32,000 Malians | 76000..76000 EXACT",
                "4,000 mamluks, 10,000 fellahin | 14000..14000 EXACT",
                "garrison: 24,107, relief army: 45,000 | 69107..69107 EXACT",
                "Mali 1,200, Niger 300 | 1500..1500 EXACT",
                "400 Malian sailing boxes, 300 Milesians | null..null VAGUE",
                "6 Malian u-boats, 5 Malian midget-submarines | null..null VAGUE",
                "300 fighters, 84 bombers | null..null VAGUE",
                "3 74-gun ships of the line, 2 38-gun frigates, 500 men | 500..500 EXACT",
                "Unknown number of YPG fighters, 750–1,000 other fighters | 750..null AT_LEAST",
                "Army of Gao: 500, militias: dozens | 500..null AT_LEAST",
                // a whole and its parts, times, changes
                "23,000 Swedes, 28,750 men, 11,319 musketeers, 4,812 pikemen, 8,700 horsemen, 3,928 officers | null..null VAGUE",
                "at Gao: 1,570,287 personnel, 1,210,861 men, 159,426 men, 200,000 men | 1570287..1570287 EXACT",
                "initially: 36,000 men, breakout: 150,000 soldiers | null..null VAGUE",
                "engaged: 45,000, Jourdan: 45,000, Ferrand: 25,000 | null..null VAGUE",
                "1795: 68,000 men, 1799: 45,000 men | null..null VAGUE",
                "8,000 rising to 14,000 | null..null VAGUE",
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
                "2,000–3,000 soldiers, 15 tanks, 1,000 rebel fighters | 3000..4000 RANGE",
                "9,000 men, 30 guns, 7,000 infantry, 2,000 cavalry | 9000..9000 EXACT",
                "several hundred men | null..null VAGUE",
            })
    void readsHowStrongASideWas(String line, String expected) {
        Figure strength = read(line).value();

        assertThat(strength.min() + ".." + strength.max() + " " + strength.qualifier())
                .isEqualTo(expected);
        assertThat(strength.text()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 frigates | no figure of persons understood",
                "200 cavalry, 4,000 men | several contingents and no total: give one, as in \"total: 500 men\"",
                "99999999999999999999 | more than any population",
            })
    void reportsAStrengthThatItCannotRead(String line, String reason) {
        assertThat(read(line).notices()).containsExactly(new Notice(4, line, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~150", "Several vehicles and motorcycles", "9 divisions, total: 120,000"})
    void reportsNothingWhereItReadsALine(String line) {
        assertThat(read(line).notices()).isEmpty();
    }

    private static Reading<Figure> read(String line) {
        return InfoboxLines.read("Strength1: " + line, StrengthLineReader::read);
    }
}
