package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VagueQuantityTests {

    @ParameterizedTest
    @CsvSource({
        // words, meaning, tokens read
        "dozens of men, SOME, 1",
        "several hundred men, SOME, 2",
        "Heavy losses, HEAVY, 1",
        "very light, LIGHT, 2",
        "not known, UNKNOWN, 2",
        "n/a, UNKNOWN, 3",
        "None, NONE, 1",
        "none known, UNKNOWN, 2",
    })
    void tellsWhatTheWordsLeaveOpen(String words, VagueQuantity.Meaning meaning, int next) {
        assertThat(VagueQuantity.at(Tokenizer.tokens(words), 0)).isEqualTo(new VagueQuantity(meaning, next));
    }

    @ParameterizedTest
    @CsvSource({
        "SOME, true, false, false, false",
        "HEAVY, false, true, false, false",
        "LIGHT, false, true, false, false",
        "UNKNOWN, false, false, true, false",
        "NONE, false, false, false, true"
    })
    void tellsAmountsFromWhatIsUnknown(
            VagueQuantity.Meaning meaning, boolean amount, boolean size, boolean unknown, boolean none) {
        VagueQuantity quantity = new VagueQuantity(meaning, 1);

        assertThat(quantity.isAmount()).isEqualTo(amount);
        assertThat(quantity.isSize()).isEqualTo(size);
        assertThat(quantity.isUnknown()).isEqualTo(unknown);
        assertThat(quantity.isNone()).isEqualTo(none);
    }
}
