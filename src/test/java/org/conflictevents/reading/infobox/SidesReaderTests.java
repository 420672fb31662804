package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.conflictevents.article.Article;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Notice;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.vocabulary.Figure;
import org.conflictevents.vocabulary.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sides an infobox attests, and who fights on them. */
class SidesReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Combatant2: Gao; Combatant2a: Kidal; Combatant4: Mopti | 2 Gao, Kidal; 4 Mopti",
                "Strength1: 30 men; Combatant2: JNIM | 1 nobody; 2 JNIM",
                "Commander1: X; Units2: Y | 1 nobody; 2 nobody",
                "Casualties1: 4 killed; Casualties3: 5 civilians killed | 1 nobody",
                "Combatant1: Mali; Combatant2: JNIM; Casualties3: 4 killed | 1 Mali; 2 JNIM",
                "Strength3: 500 men; Casualties3: 4 killed | 3 nobody",
                "Combatant1: Mali; Strength3: As of the start of the war; Casualties3: 4 killed | 1 Mali",
                "Combatant1: ; Combatant2: JNIM | 2 JNIM",
                // one of two without a name is inferred
                "Casualties1: 4 killed; Combatant2: JNIM; Result: French victory | 1 France; 2 JNIM",
                "Casualties1: 4 killed; Combatant2: JNIM; Combatant3: Gao; Result: French victory | 1 nobody; 2 JNIM; 3 Gao",
            })
    void findsEachSideWithItsCombatants(String infobox, String expected) {
        assertThat(read(infobox).value().stream()
                        .map(SidesReaderTests::described)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void readsTheStrengthOfASideAndWhatItsLinesLeaveOut() {
        Reading<List<SideReading>> reading =
                read("Combatant1: Mali, Support:, France; Strength1: 300 men; Strength2: 3 tanks");

        assertThat(reading.value())
                .extracting(SideReading::strength)
                .containsExactly(
                        new Figure(300L, 300L, Qualifier.EXACT, "300 men"),
                        new Figure(null, null, Qualifier.VAGUE, "3 tanks"));
        assertThat(reading.notices())
                .containsExactly(
                        new Notice(4, "Support:, France", "supporters are not read as combatants"),
                        new Notice(6, "3 tanks", "no figure of persons understood"));
    }

    private static String described(SideReading side) {
        List<String> names =
                side.combatants().stream().map(CombatantReading::name).toList();
        return side.number() + " " + (names.isEmpty() ? "nobody" : String.join(", ", names));
    }

    private static Reading<List<SideReading>> read(String infobox) {
        return SidesReader.read(InfoboxLines.article("- " + infobox.replace("; ", "\n- ")));
    }

    @Test
    void takesNoStateForASideOfInsurgents() {
        Article article =
                InfoboxLines.article("- Combatant1: Kenya\n- Result: American victory\n- Strength2: 200 insurgents");

        assertThat(SidesReader.read(article).value().get(1).combatants()).isEmpty();
    }
}
