package org.conflictevents.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Battle of Tabankort (2019) | battle-of-tabankort-2019",
                "Battle of Crécy            | battle-of-crecy",
                "  --Al-Qaeda's 2nd raid!   | al-qaeda-s-2nd-raid",
                "Бій за Крути               | біи-за-крути",
                "…?                         | ''"
            })
    void keepsLettersAndDigits(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void tellsLongNamesWithTheSameBeginningApart() {
        String beginning = "a".repeat(250);

        assertThat(Slug.of(beginning + "b"))
                .startsWith("a".repeat(100) + "-")
                .hasSize(113)
                .isNotEqualTo(Slug.of(beginning + "c"));
    }
}
