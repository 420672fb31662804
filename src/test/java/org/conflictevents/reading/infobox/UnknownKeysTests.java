package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.conflictevents.reading.model.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that nobody reads, with and without figures that may be losses. */
class UnknownKeysTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casualites1: 24 killed",
                "Losses1: 24",
                "Losses 2a: 300 men",
                "Casualties: 24 killed",
                "Deaths: dozens killed"
            })
    void tellsOfLinesThatMayTellLosses(String line) {
        assertThat(UnknownKeys.of(InfoboxLines.article("- " + line)))
                .extracting(Notice::line, Notice::words)
                .containsExactly(tuple(4, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casualties1: 24 killed",
                "casualties 1: 24 killed",
                "Combatant1a: Mali",
                "Result: 24 killed",
                "Part of: 2nd war",
                "Image Upright: 1.2",
                "Losses1: heavy"
            })
    void isSilentOfOthers(String line) {
        assertThat(UnknownKeys.of(InfoboxLines.article("- " + line))).isEmpty();
    }
}
