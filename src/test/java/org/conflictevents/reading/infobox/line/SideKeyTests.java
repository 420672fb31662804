package org.conflictevents.reading.infobox.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys belong to a side. */
class SideKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Casualties1, CASUALTIES, 1",
        "casualties 3, CASUALTIES, 3",
        "Combatant2a, COMBATANT, 2",
        "Strength12, STRENGTH, 12",
        "Units1, UNITS, 1",
        "Commander1, COMMANDER, 1",
    })
    void readsTopicAndSide(String key, SideKey.Topic topic, int side) {
        assertThat(SideKey.of(key)).isEqualTo(new SideKey(topic, side));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Casualties", "Notes", "Place1", "Strength0", "Strength100", "Combatant2ab", "1", ""})
    void knowsKeysOfNoSide(String key) {
        assertThat(SideKey.of(key)).isNull();
    }
}
