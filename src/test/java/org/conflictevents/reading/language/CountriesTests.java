package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conflictevents.reading.model.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Mali, Mali",
                "Mali's, Mali",
                "Malian, Mali",
                "malians, Mali",
                "Syrian Arab Republic, Syria",
                "French Third Republic, France",
                "Republican France, France",
                "UKGBI, United Kingdom",
                "Atlantis, ''",
            })
    void findsStatesByTheirNamesAndTheirPeoples(String words, String names) {
        assertThat(Countries.named(words).stream().map(Country::name).collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    @Test
    void tellsNamesFromPeoples() {
        assertThat(Countries.byName("Malian")).isEmpty();
        assertThat(Countries.byName("mali")).containsExactly(new Country("ML", "Mali"));
        assertThat(Countries.nameOf("ML")).isEqualTo("Mali");
    }

    @Test
    void givesEachCodeOfTheStandardOneNameThatLeadsBackToIt() {
        Map<String, String> names = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(Countries.nameOf(code), code);
            assertThat(Countries.byName(Countries.nameOf(code)))
                    .extracting(Country::code)
                    .contains(code);
        }
        assertThat(names).hasSize(Locale.getISOCountries().length).containsEntry("United Kingdom", "GB");
    }

    @Test
    void agreesWithTheNamesOfOthers() {
        assertThat(Arrays.stream(Locale.getISOCountries())
                        .filter(code -> !isCalledSo(code))
                        .toList())
                // "Congo - Kinshasa", "Hong Kong SAR China", "St. Martin", "Palestinian Territories" ...
                .containsExactlyInAnyOrder("CD", "CG", "GS", "HK", "HM", "MF", "MM", "MO", "PS", "UM", "VC");
    }

    private static boolean isCalledSo(String code) {
        String others = new Locale("", code)
                .getDisplayCountry(Locale.ENGLISH)
                .replace("&", "and")
                .replace("St. ", "Saint ")
                .replace('’', '\'');
        return Countries.byName(others).stream().anyMatch(country -> code.equals(country.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "England, GB, England",
        "Northern Ireland, GB, Northern Ireland",
        "Kingdom of Great Britain, GB, United Kingdom",
        "United Kingdom, GB, United Kingdom",
    })
    void keepsCountriesWithinAStateApartUnderTheCodeOfTheState(String words, String code, String name) {
        assertThat(Countries.byName(words)).containsExactly(new Country(code, name));
    }

    @Test
    void takesTheLongestNameThatBeginsAtAnIndex() {
        List<Token> tokens = Tokenizer.tokens("the Syrian Arab Republic's army");

        assertThat(Countries.at(tokens, 1).next()).isEqualTo(4);
        assertThat(Countries.at(tokens, 0)).isNull();
    }
}
