package org.conflictevents.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            value = {
                // words | body | its name over all articles
                "Malian army                         | Malian army                | Malian army",
                "ISGS                                | ISGS                       | ISGS",
                "spokesman of the Malian government  | Malian government          | Malian government",
                "the spokesman for the UN            | UN                         | UN",
                "UN spokesperson                     | UN                         | UN",
                "United Nations                      | United Nations             | UN",
                "spokesperson for the United Nations | United Nations             | UN",
                "statement by a spokesman of the UN  | UN                         | UN",
                "the UN's statement                  | UN                         | UN",
                "UN official                         | UN                         | UN",
                "first statement of the Malian army  | Malian army                | Malian army",
                "Ansar Dine statement                | Ansar Dine                 | Ansar Dine",
                "Syrian Observatory for Human Rights | Syrian Observatory for Human Rights | SOHR",
                "AFP source                          | AFP source                 | AFP source",
                "mayor of Vasylkiv                   | mayor of Vasylkiv          | mayor of Vasylkiv",
                "Colonel Souleymane Gazobi           | Colonel Souleymane Gazobi  | Colonel Souleymane Gazobi",
                "security source                     | security source            | -",
                "security source in Mondoro          | security source in Mondoro | -",
                "Malian security source              | Malian security source     | -",
                "source close to the Malian army     | source close to the Malian army | -",
                "two security sources                | two security sources       | -",
                "Witnesses                           | Witnesses                  | -",
                "Local officials                     | Local officials            | -",
                "official of the Malian Ministry of Defence | official of the Malian Ministry of Defence | -",
                "military spokesman                  | military                   | -",
                "army                                | army                       | -",
                "The government                      | The government             | -",
                "mayor                               | mayor                      | -",
                "spokesman                           | spokesman                  | -",
                "statement of                        | statement of               | -",
                "2007 report                         | 2007 report                | -",
                "August 1944 report                  | August 1944 report         | -",
                "later report                        | later report               | -",
                "August 1944 report of the UN        | UN                         | UN",
                "2007 Amnesty International report   | Amnesty International      | Amnesty International",
                "1944 Malian report                  | Malian                     | Malian",
                "1920 Revolution Brigades statement  | 1920 Revolution Brigades   | 1920 Revolution Brigades",
                "'s statement                        | 's statement               | -",
            })
    void tellsTheBodyFromItsVoiceAndTheNamedFromTheUnnamed(String words, String body, @Nullable String knownAs) {
        assertThat(ClaimantName.of(words)).isEqualTo(new ClaimantName(body, knownAs));
    }
}
