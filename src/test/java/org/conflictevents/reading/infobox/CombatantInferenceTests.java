package org.conflictevents.reading.infobox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.model.CombatantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.conflictevents.vocabulary.Basis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a side that the infobox leaves without a name must be. */
class CombatantInferenceTests {

    private static final ClaimantResolver JNIM = new ClaimantResolver(List.of(new Party(2, "JNIM")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malian troops were ambushed by JNIM near Ford. | Mali | Malian troops were ambushed by JNIM near Ford",
                "It began well. A battle ensued between JNIM and the French forces. | France | A battle ensued between JNIM and the French forces",
            })
    void infersWhomANamedPartyFought(String prose, String name, String evidence) {
        assertThat(infer("- Combatant2: JNIM", prose)).isEqualTo(new CombatantReading(name, Basis.INFERRED, evidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Result: French victory | France | French victory",
                "Status: Decisive French victory, town retaken | France | Decisive French victory",
            })
    void infersTheWinnerThatNoPartyIs(String line, String name, String evidence) {
        assertThat(infer("- " + line, "End.")).isEqualTo(new CombatantReading(name, Basis.INFERRED, evidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Result: JNIM victory | Malian troops met villagers.",
                "Result: French defeat | Malian officials spoke of JNIM.",
                "Result: Inconclusive | JNIM was praised by French newspapers.",
            })
    void infersNobodyWhereNoFightAndNoWinnerIsTold(String line, String prose) {
        assertThat(infer("- " + line, prose)).isNull();
    }

    private static CombatantReading infer(String infobox, String prose) {
        return CombatantInference.infer(InfoboxLines.article(infobox, prose), JNIM);
    }
}
