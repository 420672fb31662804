package org.conflictevents.reading.infobox.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who said it, in words beside a figure. */
class AttributionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per Mali and Niger | Mali; Niger",
                "per SAA, SOHR | SAA; SOHR",
                "SOHR claim | SOHR",
                "AFP source | AFP source",
                "civilian/military estimate | ",
                "military estimate | military",
                "SOHR | SOHR",
                "according to the Minister as quoted by Radio Gao | Minister; Radio Gao",
                "per United States | United States",
                "Iraq Body Count | Iraq Body Count",
                "contemporary estimates | contemporary estimates",
                "other scholarly estimates | other scholarly estimates",
                "German military medical reports | German military",
                "US body count | US",
                "Japanese records | Japanese",
                "Russian official figures | Russian",
                "Russian official | ",
                "official figures | official figures",
                "body count | ",
                "Moroccan casualty list | Moroccan",
                "Malian media reports | Malian media",
                "Western officials' estimate | Western officials",
                "Malian and Nigerien claims | Malian; Nigerien",
                "Mali and foreign media sources | Mali; foreign media sources",
                "per gov. | gov.",
                "in the north | ",
                "unconfirmed claims | ",
                "per 24 July | ",
                "Army | ",
            })
    void readsNamesOutOfABracket(String words, String names) {
        TokenizedText passage = TokenizedText.of(words);

        assertThat(Attribution.in(passage, 0, passage.size())).isEqualTo(listed(names));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Per Ukraine | Ukraine",
                "soviet claim | soviet",
                "First phase Per Mali | Mali",
                "Ukrainian claim (13 April–26 May) | Ukrainian",
                "First landing Per Mali (later) | Mali",
                "Civilian deaths | ",
                "france | ",
            })
    void readsNamesOutOfAHeading(String words, String names) {
        TokenizedText passage = TokenizedText.of(words);

        assertThat(Attribution.ofHeading(passage, 0, passage.size())).isEqualTo(listed(names));
    }

    private static List<String> listed(String names) {
        return names == null ? List.of() : List.of(names.split("; "));
    }
}
