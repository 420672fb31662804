package org.conflictevents.reading.prose.victims;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.Contexts;
import org.conflictevents.reading.prose.ProseArticle;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VictimAttributionReaderTests {

    private final NamedSides names = Contexts.names(ProseArticle.withProse("Prose."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve Malian soldiers were killed.                    | 1",
                "Twelve soldiers were killed.                           | 1",
                "Twelve fusiliers were killed.                          | 1",
                "On the French side, twelve soldiers were killed.       | PARTY_OF_NO_SIDE",
                "They met a Chadian patrol and killed twelve soldiers.  | PARTY_OF_NO_SIDE",
                "Twelve soldiers were killed, all of them Chadians.     | PARTY_OF_NO_SIDE",
                "At the border with Niger twelve soldiers were killed.  | 1",
                "The French army had twelve soldiers killed.            | VICTIMS_UNKNOWN",
                "French losses were twelve soldiers.                    | VICTIMS_UNKNOWN",
                "Twelve jihadists were killed.                          | 2",
                "Twelve tribesmen were killed.                          | 2",
                "Twelve fighters were killed.                           | 2",
                "Twelve fighters of both sides were killed.             | ALL",
                "Twelve soldiers and fighters were killed.              | VICTIMS_UNKNOWN",
                "Twelve soldiers and rebels were killed.                | PARTY_OF_NO_SIDE",
                "Twelve soldiers and policemen were killed.             | 1",
                "On the government side, twelve fighters were killed.   | 1",
                "Mali killed twelve enemy fighters.                     | 2",
                "Twelve enemy fighters were killed.                     | PARTY_OF_NO_SIDE",
                "Twelve men were killed in the battle.                  | VICTIMS_UNKNOWN",
                "Twelve men were killed.                                | VICTIMS_UNKNOWN",
                "Twelve French soldiers were killed.                    | PARTY_OF_NO_SIDE",
                "Twelve civilians were killed.                          | CIVILIANS",
                "Twelve people were killed.                             | UNKNOWN",
                "Twelve people from Gao were killed.                    | VICTIMS_UNKNOWN",
                "Twelve officers were killed.                           | SOME_OF_THEM",
                "ISGS lost 12 men.                                      | 2",
                "ISGS suffered 40 killed.                               | 2",
                "The Malian garrison of 12 men surrendered.             | 1",
                "The ISGS force of 12 was captured.                     | 2",
                "A French force of 12 was captured.                     | VICTIMS_UNKNOWN",
                "On 9 November the Malians lost 12 men.                 | 1",
                "By November ISGS had lost 12 men.                      | 2",
                "At Gao ISGS lost 12 men.                               | 2",
                "In total the Malians lost 12 men.                      | 1",
                "Idriss the Great lost 12 men.                          | VICTIMS_UNKNOWN",
                "Among the Malian units the 39th lost 12 men.           | VICTIMS_UNKNOWN",
                "24 Malian deaths were counted.                         | 1",
                "24 total Malian deaths were counted.                   | 1",
                "24 civilian deaths were counted.                       | CIVILIANS",
                "The Malian death toll was 24.                          | 1",
                "The civilian death toll was 24.                        | CIVILIANS",
                "The number of dead soldiers was 24.                    | 1",
                "The number of soldiers and civilians killed was 24.    | UNKNOWN",
                "The Malian toll put the number of civilians killed at 24. | CIVILIANS",
                "The death toll was 24.                                 | VICTIMS_UNKNOWN",
                "ISGS said that 12 of its fighters were killed.         | 2",
                "ISGS and 12 of its fighters were killed.               | 2",
                "Unofficial Malian losses were 12 killed.               | 1",
                "12 of its fighters were killed.                        | VICTIMS_UNKNOWN",
                "The Malian army reported losing 12 men.                | 1",
                "The Malians reported that the convoy lost 12 men.      | VICTIMS_UNKNOWN",
                "According to ISGS, the convoy lost 12 men.             | VICTIMS_UNKNOWN",
                "The Malians attacked, and the convoy lost 12 men.      | VICTIMS_UNKNOWN",
                "The army of Idriss lost 12 men.                        | VICTIMS_UNKNOWN",
                "Mali claimed to have killed 40 ISGS men for 12 of its own soldiers killed. | 1",
                "Mali claimed to have killed 40 ISGS men for 12 of its fighters killed. | VICTIMS_UNKNOWN",
            })
    void readsWhoseCasualtiesAFigureCounts(String words, String victims) {
        AnnotatedSentence sentence = Contexts.sentence(words);

        assertThat(told(read(sentence, null))).isEqualTo(victims);
    }

    @Test
    void figuresWithoutPersonsGoOnFromTheOneBefore() {
        AnnotatedSentence first = Contexts.sentence("Twelve soldiers were killed");
        CandidateClaim previous = Contexts.candidate(first);
        AnnotatedSentence both = Contexts.sentence("Twelve soldiers were killed and 29 injured.");

        assertThat(read(both, previous)).isEqualTo(VictimAttribution.side(1));
        assertThat(read(both, null)).isEqualTo(VictimAttribution.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Muscovites 29 injured.", "while the Muscovites accounted for 29 injured."})
    void figuresOfStrangersDoNotGoOnFromTheOneBefore(String others) {
        CandidateClaim previous = Contexts.candidate(Contexts.sentence("Twelve soldiers were killed"));
        AnnotatedSentence sentence = Contexts.sentence("Twelve soldiers were killed, " + others);

        assertThat(read(sentence, previous)).isEqualTo(VictimAttribution.UNKNOWN);
    }

    private VictimAttribution read(AnnotatedSentence sentence, CandidateClaim previous) {
        Loss loss = Contexts.loss(sentence);
        return new VictimAttributionReader(sentence, names, null).read(loss, Contexts.speech(sentence), previous);
    }

    private static String told(VictimAttribution victims) {
        return String.valueOf(
                victims.doubt() != null
                        ? victims.doubt()
                        : victims.side() != null ? victims.side() : victims.victims());
    }
}
