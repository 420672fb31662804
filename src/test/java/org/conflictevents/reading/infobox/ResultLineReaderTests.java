package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.model.Reading;
import org.conflictevents.reading.model.ResultReading;
import org.conflictevents.reading.model.SideReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.Basis;
import org.conflictevents.vocabulary.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How battles end, as people write it, where Mali and France fought the Islamic State. */
class ResultLineReaderTests {

    private static final List<SideReading> SIDES = List.of(
            new SideReading(1, List.of(named("Mali"), named("France")), null),
            new SideReading(2, List.of(named("Islamic State in the Greater Sahara")), null));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "ISGS victory | VICTORY | 2",
                "Decisive Malian victory, town retaken | VICTORY | 1",
                "Franco-Malian victory | VICTORY | 1",
                "victory for the Islamic State | VICTORY | 2",
                "Decisive ISGS and allies victory | VICTORY | 2",
                "Jihadist victory | VICTORY | 2",
                "Malian defeat | DEFEAT | 2",
                "Ukrainian victory | VICTORY | -",
                "Indecisive | INCONCLUSIVE | -",
                "Stalemate, ceasefire signed | STALEMATE | -",
                "Ceasefire | CEASEFIRE | -",
                "Offensive stopped | OTHER | -",
                "Malian victory in the first phase, ISGS victory in the second | OTHER | -",
            })
    void readsTheOutcomeAndTheWinner(String line, Outcome outcome, Integer winner) {
        assertThat(read(line, SIDES)).isEqualTo(Reading.of(new ResultReading(line, outcome, winner)));
    }

    @Test
    void namesNoWinnerOverSeveralOtherSides() {
        List<SideReading> three = List.of(SIDES.get(0), SIDES.get(1), new SideReading(3, List.of(), null));

        assertThat(read("Malian defeat", three).value())
                .isEqualTo(new ResultReading("Malian defeat", Outcome.DEFEAT, null));
    }

    private static CombatantReading named(String name) {
        return new CombatantReading(name, Basis.STATED, null);
    }

    private static Reading<ResultReading> read(String line, List<SideReading> sides) {
        ClaimantResolver parties = new ClaimantResolver(Party.of(sides));
        return InfoboxLines.read(
                "Result: " + line, (article, read) -> ResultLineReader.read(article, read, parties, sides));
    }
}
