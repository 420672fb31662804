package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.vocabulary.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who fought, as people write it. */
class CombatantLineReaderTests {

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
                "France, border, Mali | France; Mali",
                "Islamic State of Iraq and the Levant | Islamic State of Iraq and the Levant",
                "Self Defence Force (HPC) | Self Defence Force (HPC)",
                "Mali[1], Niger [a] | Mali; Niger",
                "Mali, Arms suppliers:, France | Mali",
                "Mali, Weapons supplied by: France | Mali",
                "Mali, Material support:, France | Mali",
                "1791–1793, ex-slaves, spain (from 1793) | ex-slaves; spain (from 1793)",
            })
    void readsNames(String line, String expected) {
        assertThat(read(line).value()).extracting(CombatantReading::name).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France, Support:, United States | Support:, United States",
                "France Supported by: United States (intelligence) | Supported by: United States (intelligence)",
                "crown of castile, with the support of:, navarre | with the support of:, navarre",
                "Mali, Arms suppliers:, France | Arms suppliers:, France",
            })
    void reportsSupporters(String line, String words) {
        assertThat(read(line).notices()).containsExactly(new Notice(4, words, "supporters are not read as combatants"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1791–1793", "30px", "and others", "•", "(from 1793)"})
    void namesNobodyInWordsWithoutAName(String line) {
        assertThat(read(line)).isEqualTo(Reading.of(List.of()));
    }

    @Test
    void keepsANameWhoseBracketNothingCloses() {
        assertThat(read("Mali, Niger (west").value())
                .containsExactly(
                        new CombatantReading("Mali", Basis.STATED, null),
                        new CombatantReading("Niger (west", Basis.STATED, null));
    }

    private static Reading<List<CombatantReading>> read(String line) {
        return InfoboxLines.read("Combatant1: " + line, CombatantLineReader::read);
    }
}
