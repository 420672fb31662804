package org.conflictevents.web.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTests {

    @ParameterizedTest
    @CsvSource({
        "2019-11-18, 2019-11-18, 2019-11-18",
        "2019-11, 2019-11-01, 2019-11-30",
        "2020-02, 2020-02-01, 2020-02-29",
        "2019, 2019-01-01, 2019-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "-0330, -0330-01-01, -0330-12-31",
        "-000330-10-01, -0330-10-01, -0330-10-01"
    })
    void readsADayOrTheFirstAndTheLastOfMore(String text, String first, String last) {
        assertThat(DayReader.first(text)).isEqualTo(first);
        assertThat(DayReader.last(text)).isEqualTo(last);
        assertThat(text).matches(DayReader.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2019-13", "2019-00", "2019-01-00"})
    void refusesDaysThatNoCalendarHas(String text) {
        assertThatExceptionOfType(RefusedValueException.class)
                .isThrownBy(() -> DayReader.last(text))
                .withMessage("is not a day of the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "20191118", "2019-1", "2019-11-18T00:00", "+2019", "2019-", "12019", "-1", "٢٠١٩"})
    void refusesOtherForms(String text) {
        assertThatExceptionOfType(RefusedValueException.class)
                .isThrownBy(() -> DayReader.first(text))
                .withMessageStartingWith("is not a date");
        assertThat(text).doesNotMatch(DayReader.PATTERN);
    }
}
