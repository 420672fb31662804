package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // words | latitude | longitude
                "15.66°N, 2.29°E | 15.66 | 2.29",
                "15.66°S 2.29°W | -15.66 | -2.29",
                "15.66, 2.29 | 15.66 | 2.29",
                "-15.66; -2.29 | -15.66 | -2.29",
                "15°30′N 2°15′E | 15.5 | 2.25",
                "15°30′36″N 2°15′0″W | 15.51 | -2.25",
            })
    void readsDegreesMinutesAndSeconds(String words, double latitude, double longitude) {
        Coordinates point = Coordinates.of(words).orElseThrow();

        assertThat(point.latitude()).isCloseTo(latitude, within(1e-9));
        assertThat(point.longitude()).isCloseTo(longitude, within(1e-9));
        assertThat(point.onEarth()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15.66°N", "15.66, 2.29, 3.1", "near Tabankort"})
    void readsNoPointFromOtherWords(String words) {
        assertThat(Coordinates.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90.5, 0", "-91, 0", "0, 180.5"})
    void knowsPointsOffTheEarth(double latitude, double longitude) {
        assertThat(new Coordinates(latitude, longitude).onEarth()).isFalse();
    }
}
