package org.conflictevents.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.model.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // name | key | in parentheses | state that it is or acts for | organ without a state
                "the Malian army | malian army | - | Mali | -",
                "Mali's military | mali military | - | Mali | -",
                "Free Syrian Army | free syrian army | - | - | -",
                "Syrian rebels | syrian rebels | - | - | -",
                "government | government | - | - | STATE",
                "the rebels | rebels | - | - | REBEL",
                "Islamic State of the Great Sahara (EIGS) | islamic state of the great sahara | eigs | - | -",
                "Mali and Niger | mali and niger | - | - | -",
                "Syrian Arab Army | syrian arab army | - | Syria | -",
                "Syrian Arab Army (SAA) | syrian arab army | saa | Syria | -",
                "FAMa | fama | - | Mali | -",
                "(EIGS) | eigs | eigs | - | -",
            })
    void takesNamesApart(String name, String key, String inside, String state, PartyName.Organ organ) {
        PartyName read = PartyName.of(name);

        assertThat(read.key()).isEqualTo(key);
        assertThat(String.join(", ", read.inParentheses())).isEqualTo(inside == null ? "" : inside);
        assertThat(read.states().stream().map(Country::name).collect(Collectors.joining(", ")))
                .isEqualTo(state == null ? "" : state);
        assertThat(read.organ()).isEqualTo(organ);
    }

    @ParameterizedTest
    @CsvSource({
        "Malian 24th Reserve Division, Malian",
        "Malian XIV Corps, Malian",
        "Malian First Army, Malian",
        "Malian army, Malian army",
        "24th Reserve Division, 24th Reserve Division",
        "Malian Red Cross, Malian Red Cross"
    })
    void aUnitIsOfTheStateThatItsNameBeginsWith(String name, String state) {
        assertThat(PartyName.ofUnit(name)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "ISGS, Islamic State in the Greater Sahara, true",
        "isitgs, Islamic State in the Greater Sahara, true",
        "FSA, Free Syrian Army, true",
        "F.S.A., Free Syrian Army, true",
        "YPG, People's Protection Units, false",
        "F, Free, false",
        "SAA, Free Syrian Army, false",
    })
    void comparesInitialsWithNames(String initials, String name, boolean same) {
        assertThat(Initialism.matches(initials, name)).isEqualTo(same);
    }
}
