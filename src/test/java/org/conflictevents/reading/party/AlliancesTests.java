package org.conflictevents.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlliancesTests {

    @ParameterizedTest
    @CsvSource({"axis, 2, true", "axis powers, 2, true", "axis, 1, false", "allied, 1, true", "allies, 2, false"})
    void knowsTheAxisAndItsEnemies(String name, int side, boolean means) {
        Alliances alliances = new Alliances(List.of(new Party(1, "Soviet Union"), new Party(2, "Germany")));

        assertThat(alliances.means(name, side)).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({"allied, 1, true", "axis, 2, true", "allied, 2, false"})
    void knowsThemByTheirOwnNames(String name, int side, boolean means) {
        Alliances alliances = new Alliances(List.of(new Party(1, "Allies"), new Party(2, "Axis")));

        assertThat(alliances.means(name, side)).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({"coalition, 1, true", "coalition, 2, false", "axis, 1, false", "France, 1, false"})
    void takesTheOnlySideOfSeveralPartiesForTheAllies(String name, int side, boolean means) {
        Alliances alliances =
                new Alliances(List.of(new Party(1, "Austria"), new Party(1, "Russia"), new Party(2, "France")));

        assertThat(alliances.means(name, side)).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({"allies, 2, true", "allied, 1, false", "indians, 1, true", "native american, 2, false"})
    void knowsThemByPartsOfNames(String name, int side, boolean means) {
        Alliances alliances = new Alliances(List.of(new Party(1, "Lakota Sioux"), new Party(2, "Grand Alliance")));

        assertThat(alliances.means(name, side)).isEqualTo(means);
    }

    @Test
    void takesNoneWhoFightsBesideTheAlliesForTheAxis() {
        Alliances alliances = new Alliances(
                List.of(new Party(1, "United States"), new Party(1, "Germany"), new Party(2, "Islamic State")));

        assertThat(alliances.means("coalition", 1)).isTrue();
        assertThat(alliances.means("axis", 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"allies, 1", "allies, 2", "indians, 1", "coalition, 1"})
    void choosesNoSideWhereBothAreAlike(String name, int side) {
        Alliances alliances = new Alliances(List.of(new Party(1, "Austria"), new Party(2, "France")));

        assertThat(alliances.means(name, side)).isFalse();
    }
}
