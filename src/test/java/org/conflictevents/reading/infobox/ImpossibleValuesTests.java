package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.conflictevents.article.Article;
import org.conflictevents.article.Fault;
import org.conflictevents.article.MalformedTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no infobox can state. */
class ImpossibleValuesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date: 31 February 2019 | no such day: '31 February'",
                "Date: February 30, 2019 | no such day: 'February 30'",
                "Date: 29 February 2019 | no such day: '29 February 2019'",
                "Date: 32 May 2019 | no such day: '32 May'",
                "Date: 2019-13-01 | no such day: '2019-13-01'",
                "Casualties1: -5 killed | a negative number: '-5'",
                "Casualties1: 3 wounded (-5 killed) | a negative number: '-5'",
                "Strength2: −300 men | a negative number: '−300'",
                "Coordinates: 95°N, 10°E | no point of the earth: '95°N, 10°E'",
            })
    void refusesWhatCannotBe(String line, String found) {
        assertThat(refused("- " + line)).extracting(Fault::line, Fault::found).containsExactly(tuple(4, found));
    }

    @Test
    void listsAllFaultsInTheOrderOfTheLines() {
        assertThat(refused("- Casualties1: -5 killed\n- Strength1: 40 men\n- Date: 31 June 2019"))
                .containsExactly(
                        new Fault(4, "a negative number: '-5'", "0 or more"),
                        new Fault(6, "no such day: '31 June'", "a day of the calendar"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Casualties1: 3 -5 killed",
                "Casualties1: 30 killed - 5 wounded",
                "Strength1: Il-76",
                "Units1: -5",
                "Coordinates: 90°N, 180°E",
                "Date: 29 February 2020",
            })
    void acceptsWhatCanBe(String line) {
        assertThatCode(() -> ImpossibleValues.refuse(InfoboxLines.article("- " + line)))
                .doesNotThrowAnyException();
    }

    private static List<Fault> refused(String infobox) {
        Article article = InfoboxLines.article(infobox);
        return catchThrowableOfType(MalformedTextException.class, () -> ImpossibleValues.refuse(article))
                .faults();
    }
}
