package org.conflictevents.seed.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.PlaceReading;
import org.conflictevents.vocabulary.GeoPrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two places of one name, and one that is alone in its country. */
class GazetteerTests {

    private static final Gazetteer GAZETTEER = new Gazetteer(
            List.of(
                    place("Tabankort", "Gao Region", "ML", 17.72944),
                    place("Tabankort", "Ménaka Cercle", "ML", 15.66611),
                    place("Waterloo", null, "BE", 50.68),
                    place("Waterloo", null, "BE", 50.7),
                    place("Crécy-en-Ponthieu", null, "FR", 50.25)),
            "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tabankort, Menaka Cercle, Mali                       | Tabankort         | ML | 15.66611",
                "Tabankort, Cercle de Ménaka, Mali                    | Tabankort         | ML | 15.66611",
                "tabankort (Ménaka), Mali                             | tabankort         | ML | 15.66611",
                "Tabankort, Menaka Cercle, Gao Region, Mali           | Tabankort         | ML | 15.66611",
                "Tabankort, région de Gao, Mali                       | Tabankort         | ML | 17.72944",
                "Crecy en Ponthieu, Somme, France                     | Crecy en Ponthieu | FR | 50.25"
            })
    void findsThePlaceOfThatNameInThatArea(String text, String name, String country, double latitude) {
        assertThat(GAZETTEER.find(reading(text, name, country)))
                .hasValueSatisfying(place -> assertThat(place.latitude()).isEqualTo(latitude));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tabankort, Mali                                      | Tabankort         | ML",
                "Tabankort, Kidal Region, Mali                        | Tabankort         | ML",
                "Tabankort, Ménaka Region, Mali                       | Tabankort         | ML",
                "Tabankort, Menaka Cercle, Niger                      | Tabankort         | NE",
                "Tabankort, Menaka Cercle                             | Tabankort         |",
                "Tabankort Valley, Menaka Cercle, Mali                | Tabankort Valley  | ML",
                "Waterloo, Belgium                                    | Waterloo          | BE"
            })
    void leavesAnAmbiguousOrUnknownPlaceWithoutAPoint(String text, String name, String country) {
        assertThat(GAZETTEER.find(reading(text, name, country))).isEmpty();
    }

    @Test
    void takesANeighbourhoodForLessExact() {
        assertThat(GAZETTEER.find(reading("near Tabankort, Menaka Cercle, Mali", "Tabankort", "ML")))
                .hasValueSatisfying(place -> assertThat(place.precision()).isEqualTo(GeoPrecision.NEAR));
    }

    private static PlaceReading reading(String text, String name, String country) {
        return new PlaceReading(text, name, new Country(country, country), null, null);
    }

    private static KnownPlace place(String name, String admin, String country, double latitude) {
        return new KnownPlace(name, admin, country, latitude, 2.0, GeoPrecision.EXACT, "an atlas");
    }
}
