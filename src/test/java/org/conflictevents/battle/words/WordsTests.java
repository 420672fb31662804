package org.conflictevents.battle.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void comparesWordsWithoutCaseAndAccents() {
        assertThat(Words.of("Cercle de MÉNAKA")).containsExactly("cercle", "de", "menaka");
        assertThat(Words.of("Øresund, Łódź & Weißenburg")).containsExactly("oresund", "lodz", "weissenburg");
    }

    @Test
    void splitsAtWhateverIsNeitherLetterNorDigit() {
        assertThat(Words.of("al-Qaeda's 2nd_raid")).containsExactly("al", "qaeda", "s", "2nd", "raid");
        assertThat(Words.of("… ?")).isEmpty();
    }

    @Test
    void keepsTheBeginningOfAnOverlongWord() {
        assertThat(Words.of("x".repeat(70))).containsExactly("x".repeat(60));
    }
}
