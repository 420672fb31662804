package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.language.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that count no persons. */
class MaterielCheckTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 auxiliary and merchant ships sunk | counts things, not persons",
                "10 ships captured | counts things, not persons",
                "ships: 10 | counts things, not persons",
                "12 shot down | counts things, not persons",
                "77 british and 20 us aircraft | counts things, not persons",
                "2 divisions captured | counts units, not persons",
                "15 towns taken | counts no persons",
            })
    void refusesOthersWithTheReason(String line, String reason) {
        assertThat(reason(line, false)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "40 killed", "5 pilots captured", "77 british and 20 us soldiers"})
    void acceptsPersons(String line) {
        assertThat(reason(line, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 captured | follows a figure of things, so it may not count persons",
                "3 in May | follows a figure of things, so it may not count persons",
                "300 captured | ",
                "3 killed | ",
                "3 soldiers captured | ",
            })
    void doubtsSmallFiguresBehindThings(String line, String reason) {
        assertThat(reason(line, true)).isEqualTo(reason);
    }

    @Test
    void doubtsAnyShareOfThings() {
        List<CasualtyItem> items = CasualtyLines.scan(TokenizedText.of("190 ships lost, of which 166 captured"));

        assertThat(MaterielCheck.reason(items.get(1), null, true)).contains("may not count persons");
    }

    private static String reason(String line, boolean thingsBefore) {
        List<CasualtyItem> items = CasualtyLines.scan(TokenizedText.of(line));
        return MaterielCheck.reason(items.get(0), items.size() > 1 ? items.get(1) : null, thingsBefore);
    }
}
