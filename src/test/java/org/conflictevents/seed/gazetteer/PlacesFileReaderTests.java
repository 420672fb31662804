package org.conflictevents.seed.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.conflictevents.reading.model.Country;
import org.conflictevents.reading.model.PlaceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesFileReaderTests {

    private static final String HEADER = "name,admin,country,latitude,longitude,precision,source\n";

    @Test
    void readsQuotedCellsAndBothLineEnds() {
        Gazetteer gazetteer = read(HEADER + "\"Ti, \"\"Tabankort\"\"\",,ML,-15.5,2,EXACT,\"a map,\nsheet 2\"\r\n");

        assertThat(gazetteer.find(
                        new PlaceReading("Ti Tabankort", "Ti Tabankort", new Country("ML", "Mali"), null, null)))
                .hasValueSatisfying(place -> {
                    assertThat(place.name()).isEqualTo("Ti, \"Tabankort\"");
                    assertThat(place.latitude()).isEqualTo(-15.5);
                    assertThat(place.longitude()).isEqualTo(2);
                    assertThat(place.source()).isEqualTo("a map,\nsheet 2");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "?,,ML,15.5,2,EXACT,map        | '?'      | the name of a place",
                "A,,Mali,15.5,2,EXACT,map      | 'Mali'   | a country's ISO 3166-1 alpha-2 code",
                "A,,ML,90.1,2,EXACT,map        | '90.1'   | degrees from -90 to 90, such as 15.66611",
                "A,,ML,15°39′,2,EXACT,map      | '15°39′' | degrees from -90 to 90, such as 15.66611",
                "A,,ML,15.5,,EXACT,map         | ''       | degrees from -180 to 180, such as 15.66611",
                "A,,ML,15.5,1e2,EXACT,map      | '1e2'    | degrees from -180 to 180, such as 15.66611",
                "A,,ML,15.5,2,exact,map        | 'exact'  | one of [EXACT, NEAR, ADMIN2, ADMIN1, AREA, COUNTRY, INTERNATIONAL]",
                "A,,ML,15.5,2,EXACT,           | ''       | where the coordinates come from, in at most 1000 characters",
                "A,,ML,15.5,2,EXACT            | 6 cells  | 7 cells",
                "A,,ML,15.5,2,EXACT,map,more   | 8 cells  | 7 cells"
            })
    void refusesARowThatIsNoPlace(String row, String found, String expected) {
        assertThat(faults(HEADER + "Good,,ML,1,2,NEAR,map\n" + row + "\n"))
                .containsExactly(new Fault(3, found, expected));
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        assertThat(faults(HEADER + "A,,ML,91,181,EXACT,map\nB,,ML,1,2,NEAR,\"two\nlines\"\nB,,ML,1,2,NEAR,map\n"))
                .containsExactly(
                        new Fault(2, "'91'", "degrees from -90 to 90, such as 15.66611"),
                        new Fault(2, "'181'", "degrees from -180 to 180, such as 15.66611"),
                        new Fault(5, "the place of line 3 once more", "each place once"));
    }

    @Test
    void refusesAnotherHeader() {
        String expected = "the header name,admin,country,latitude,longitude,precision,source";

        assertThat(faults("name,country\n")).containsExactly(new Fault(1, "'name,country'", expected));
        assertThat(faults("")).containsExactly(new Fault(1, "''", expected));
    }

    @Test
    void refusesAnOpenQuote() {
        assertThat(faults(HEADER + "\"A,,ML,1,2,NEAR,map\n")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.found()).startsWith("a row that is no CSV: ");
            assertThat(fault.expected()).isEqualTo("cells as in RFC 4180");
        });
    }

    private static List<Fault> faults(String text) {
        List<Fault> faults = new ArrayList<>();
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(MalformedTextException.class, e -> faults.addAll(e.faults()));
        return faults;
    }

    private static Gazetteer read(String text) {
        return PlacesFileReader.read(text, "");
    }
}
