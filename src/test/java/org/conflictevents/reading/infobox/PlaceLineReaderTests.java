package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.Coordinates;
import org.conflictevents.reading.model.PlaceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as people write them. */
class PlaceLineReaderTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "Tabankort, Menaka Cercle, Mali | Tabankort | ML",
                "Belfast, Northern Ireland | Belfast | GB",
                "Boulikessi,Mali | Boulikessi | ML",
                "Near Gorom in Northern Burkina Faso, West Africa | Gorom in Northern Burkina Faso | BF",
                "tyre, phoenicia (now lebanon) | tyre | LB",
                "Lebanon–Syria border | Lebanon–Syria border | -",
                "off lizard point, cornwall, england | lizard point | GB",
                "crimea, soviet union | crimea | -",
                "between Gao and Kidal, Mali | between Gao and Kidal | ML",
                "On the outskirts of Gao, Mali | Gao | ML",
                "Santa Fe, New Mexico | Santa Fe | -",
                "Kharkov, Ukrainian SSR, Soviet Union | Kharkov | UA",
                "Mainland China and Burma | Mainland China and Burma | -",
                "Occupied France | Occupied France | FR",
            })
    void readsTheInnermostNameAndTheCountry(String line, String name, String country) {
        PlaceReading place = read(line, null);

        assertThat(place.text()).isEqualTo(line);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.countryCode()).isEqualTo(country);
    }

    @Test
    void takesThePointThatTheInfoboxGives() {
        PlaceReading place = read("Ford", new Coordinates(15.5, -2.25));

        assertThat(place.latitude()).isEqualTo(15.5);
        assertThat(place.longitude()).isEqualTo(-2.25);
    }

    private static PlaceReading read(String line, Coordinates point) {
        return InfoboxLines.read("Place: " + line, (article, read) -> PlaceLineReader.read(article, read, point))
                .value();
    }
}
