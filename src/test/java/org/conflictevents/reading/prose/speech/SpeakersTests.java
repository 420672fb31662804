package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.model.ClaimantReading;
import org.conflictevents.reading.party.ClaimantResolver;
import org.conflictevents.reading.party.Commanders;
import org.conflictevents.reading.party.Party;
import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.conflictevents.reading.prose.sentence.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTests {

    private final Speakers speakers = new Speakers(
            new ClaimantResolver(List.of(new Party(1, "Mali"), new Party(2, "ISGS"))),
            new Commanders(List.of(), Set.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malian army                            | Malian army of 1",
                "An AFP source                              | AFP source",
                "the UN and Airwars                         | UN; Airwars",
                "the Ministry of Health and Sports          | Ministry of Health and Sports",
                "a joint investigation by the UN and RFI    | UN; RFI",
                "sources in Gao and Kidal                   | sources in Gao and Kidal",
                "the LCC in Gao and the UN                  | LCC in Gao; UN",
                "Malian and French authorities              | Malian authorities of 1; French authorities",
                "Residents                                  | residents",
                "ISGS                                       | ISGS of 2",
                "The leader of ISGS                         | leader of ISGS of 2",
                "An ISGS commander                          | ISGS commander of 2",
                "The ISGS official history                  | ISGS official history of 2",
                "The mayor of Gao                           | mayor of Gao",
                "various reports                            | ''",
            })
    void namesClaimantsWithTheirSide(String words, String claimants) {
        assertThat(read(words, "")).isEqualTo(claimants);
    }

    @Test
    void takesTheSideFromWhatExplainsTheName() {
        assertThat(read("Ali Ba", ", the spokesman of the Malian army,")).isEqualTo("Ali Ba of 1");
        assertThat(read("Ali Ba", "")).as("from then on").isEqualTo("Ali Ba of 1");
    }

    @Test
    void knowsAShortNameThatStoodInBrackets() {
        assertThat(read("the Local Coordination Committees (LCC)", "")).isEqualTo("Local Coordination Committees");
        assertThat(read("the LCC", "")).isEqualTo("Local Coordination Committees");
    }

    @Test
    void takesAnUnnamedBodyForTheOneThatIsNamedBefore() {
        assertThat(read("the army", "")).as("none is named").isEqualTo("army of 1");
        assertThat(read("The Malian army", "")).isEqualTo("Malian army of 1");
        assertThat(read("The army", "")).isEqualTo("Malian army of 1");
        assertThat(read("the government", "")).as("another body").isEqualTo("government of 1");
        assertThat(read("an army", "")).as("any").isEqualTo("army of 1");
    }

    @Test
    void takesAnUnnamedBodyForNoneOfSeveral() {
        assertThat(read("The Malian army", "")).isEqualTo("Malian army of 1");
        assertThat(read("The Malian government army", "")).isEqualTo("Malian government army of 1");
        assertThat(read("the army", "")).isEqualTo("army of 1");
    }

    private String read(String name, String explanation) {
        Sentence sentence = Sentences.sentence(name + explanation);
        TokenRange words = new TokenRange(0, Sentences.sentence(name).size());
        return speakers.read(sentence, new Subject(words, sentence.size())).stream()
                .map(SpeakersTests::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(ClaimantReading claimant) {
        return claimant.name() + (claimant.side() == null ? "" : " of " + claimant.side());
    }
}
