package org.conflictevents.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class IsoDatesTests {

    @Test
    void writesYearsOfFourDigitsFromTheYearZeroOn() {
        assertThat(IsoDates.of(LocalDate.of(2019, 11, 18))).isEqualTo("2019-11-18");
        assertThat(IsoDates.of(LocalDate.of(9, 9, 11))).isEqualTo("0009-09-11");
        assertThat(IsoDates.of(LocalDate.of(0, 3, 15))).isEqualTo("0000-03-15");
    }

    @Test
    void writesYearsOfSixDigitsBeforeTheYearZero() {
        assertThat(IsoDates.of(LocalDate.of(-1, 1, 2))).isEqualTo("-000001-01-02");
        assertThat(IsoDates.of(LocalDate.of(-330, 10, 1))).isEqualTo("-000330-10-01");
        assertThat(IsoDates.of(YearMonth.of(-330, 10))).isEqualTo("-000330-10");
    }

    @Test
    void itsPatternHasWhatItWritesAndNothingElse() {
        assertThat("-000330-10-01").matches(IsoDates.DAY_PATTERN);
        assertThat("0000-03-15").matches(IsoDates.DAY_PATTERN);
        assertThat("-0330-10-01").doesNotMatch(IsoDates.DAY_PATTERN);
        assertThat("2019-11").doesNotMatch(IsoDates.DAY_PATTERN);
    }
}
