package org.conflictevents.reading.infobox.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.conflictevents.reading.language.TokenizedText;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses of Mali and France, on side 1, with the number of dashes that lead to a speaker. */
class DashedSpeakersTests {

    private static final ClaimantResolver PARTIES =
            new ClaimantResolver(List.of(new Party(1, "Mali"), new Party(1, "France"), new Party(2, "JNIM")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 killed - Mali, 40 killed - JNIM | 2",
                "12 killed – JNIM | 1",
                "12 killed — Reuters | 1",
                "12 killed - Mali | 0",
                "12 killed - Mali, 3 killed - France | 0",
                "12 killed – 5 soldiers, 7 gendarmes | 0",
                "12–40 killed | 0",
            })
    void followWhereTheyCanBeNoContingents(String line, int expected) {
        TokenizedText passage = TokenizedText.of(line);
        DashedSpeakers speakers = new DashedSpeakers(passage, new PartNames(passage, 1, PARTIES));

        assertThat(IntStream.range(1, passage.size() - 1).filter(speakers::follow))
                .hasSize(expected);
    }
}
