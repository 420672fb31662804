package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.speech.Quote;
import org.conflictevents.reading.prose.speech.ReportedSpeechReader;
import org.conflictevents.reading.prose.speech.Speakers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 soldiers were killed.                          | 12 soldiers were killed",
                "Rebels said: “12 soldiers were killed.”           | Rebels said: “12 soldiers were killed",
                "12 soldiers were killed in Gao, while others fled. | 12 soldiers were killed in Gao",
                "12 soldiers were killed in Gao, delaying others.  | 12 soldiers were killed in Gao",
                "12 soldiers were killed; others fled.             | 12 soldiers were killed",
                "12 soldiers were killed, the UN said, in Gao.     | 12 soldiers were killed, the UN said, in Gao",
                "12 soldiers were killed, the UN said, and it rained. | 12 soldiers were killed, the UN said",
            })
    void reachesFromTheSentencesBeginningToTheEndOfTheClause(String words, String quote) {
        BattleContext battle = Contexts.oneDay();
        AnnotatedSentence sentence = Contexts.sentence(battle, words);
        Loss loss = Contexts.loss(sentence);
        SpeakerRules speakers = new SpeakerRules(
                sentence,
                ReportedSpeechReader.read(sentence, new Speakers(battle.claimants(), battle.commanders()), null));

        assertThat(Quote.of(sentence.sentence(), loss.words().to(), speakers.speechOf(loss))
                        .of(words))
                .isEqualTo(quote);
    }
}
