package org.conflictevents.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.conflictevents.reading.model.SideReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandersTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Piaggi, 2",
                "Lieutenant Colonel Piaggi, 2",
                "piaggi, -",
                "Jones, 1",
                "Smith, -",
                "Darwin, -",
                "Jordan, -",
                "Piaggi's men, -",
                "Piaggi's, 2",
                "Henry's, 2",
                "King Henry, 2",
                "Fort Henry, -",
                "Duke of Norfolk, 1",
                "near Norfolk, -",
                "King, -",
            })
    void areKnownByASurnameThatMeansNothingElse(String name, Integer side) {
        Commanders commanders = new Commanders(
                List.of(
                        new SideReading(
                                1, List.of(), null, List.of("jones", "smith", "darwin", "jordan", "duke of norfolk")),
                        new SideReading(2, List.of(), null, List.of("italo piaggi", "john smith", "king henry vi"))),
                Set.of("battle", "of", "darwin"));

        assertThat(commanders.sideOf(name)).isEqualTo(side);
    }
}
