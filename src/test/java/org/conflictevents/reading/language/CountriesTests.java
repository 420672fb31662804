package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void takesTheLongestNameThatBeginsAtAnIndex() {
        List<Token> tokens = Tokenizer.tokens("the Syrian Arab Republic's army");

        assertThat(Countries.at(tokens, 1).next()).isEqualTo(4);
        assertThat(Countries.at(tokens, 0)).isNull();
    }
}
