package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conflictevents.reading.prose.claim.CandidateClaim;
import org.conflictevents.reading.prose.claim.Doubt;
import org.conflictevents.reading.prose.claim.VictimAttribution;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.speech.ReportedSpeech;
import org.conflictevents.reading.prose.speech.ReportedSpeechReader;
import org.conflictevents.reading.prose.speech.Speakers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerRulesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Twelve soldiers were killed.                                       | -    | -",
                "RFI said that twelve soldiers were killed.                         | RFI  | -",
                "RFI estimated twelve soldiers killed.                              | RFI  | -",
                "Those that defended it lost twelve soldiers.                       | -    | -",
                "A clash that also led to the loss of twelve soldiers.              | -    | -",
                "It was reported that twelve soldiers were killed.                  | -    | -",
                "Other reports suggest the rebels killed twelve soldiers.           | -    | -",
                "Mercier told that his men had \"counted twelve soldiers killed\".  | -    | SPEAKER_UNKNOWN",
                "Of the troops, he said, twelve soldiers were killed.               | -    | SPEAKER_UNKNOWN",
                "A list published in 2020 says that twelve soldiers were killed.    | list | -",
                "According to a list published in 2020, twelve soldiers were killed. | list | -",
                "Rumours spread that twelve soldiers were killed.                   | -    | SPEAKER_UNKNOWN",
                "He said that twelve soldiers were killed.                          | -    | SPEAKER_UNKNOWN",
                "RFI said that rebels fled, but troops lost twelve men.             | -    | SPEAKER_UNKNOWN",
                "A raid on a camp that left twelve soldiers dead.                   | -    | -",
                "They beat the brigade that defended Gao: twelve soldiers died.     | -    | -",
                "On that day twelve soldiers were killed.                           | -    | -",
                "Losses in that battle were twelve killed.                          | -    | -",
                "Western diplomats haggled over twelve soldiers killed.             | -    | SPEAKER_UNKNOWN",
                "By an American estimate twelve soldiers were killed.               | -    | SPEAKER_UNKNOWN",
                "Mercier's estimates of the losses total at twelve killed.          | -    | SPEAKER_UNKNOWN",
                "Mercier: twelve soldiers killed.                                   | -    | SPEAKER_UNKNOWN",
                "Casualties: twelve soldiers killed.                                | -    | -",
                "The UN had by spring verified the deaths of twelve soldiers.       | -    | SPEAKER_UNKNOWN",
                "Twelve dead soldiers were identified.                               | -    | -",
                "Losses were given as \"twelve killed\".                             | -    | SPEAKER_UNKNOWN",
                "The so-called \"lions\" had twelve killed.                          | -    | -",
                "By that date twelve soldiers had been killed.                       | -    | -",
                "RFI said that rebels fled, while ISGS said twelve men were killed. | ISGS | -",
            })
    void tellsWhoGivesAFigureOrDoubtsIt(String words, String speaker, Doubt doubt) {
        BattleContext battle = Contexts.oneDay();
        AnnotatedSentence sentence = Contexts.sentence(battle, words);
        List<ReportedSpeech> speeches =
                ReportedSpeechReader.read(sentence, new Speakers(battle.claimants(), battle.commanders()), null);
        SpeakerRules rules = new SpeakerRules(sentence, speeches);
        Loss loss = Contexts.loss(sentence);
        CandidateClaim claim = new CandidateClaim(loss, VictimAttribution.side(1), rules.speechOf(loss), null, null);

        assertThat(claim.speakers()).extracting("name").isEqualTo(speaker == null ? List.of() : List.of(speaker));
        assertThat(rules.doubt(claim)).isEqualTo(doubt);
    }
}
