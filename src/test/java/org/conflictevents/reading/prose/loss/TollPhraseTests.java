package org.conflictevents.reading.prose.loss;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.sentence.Sentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollPhraseTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll was over 24            | KILLED death toll",
                "The toll of soldiers rose to 24       | KILLED toll",
                "They put the number of dead at 24     | KILLED number of dead at",
                "The number of casualties reached 24   | CASUALTIES number of casualties",
                "The French wounded numbered 24        | INJURED wounded",
                "Captured French soldiers came to 24   | CAPTURED Captured French soldiers",
                "The killed and wounded numbered 24    | KILLED_OR_INJURED killed and wounded",
                "The loss in killed, and wounded was 24 | KILLED_OR_INJURED loss",
                "Casualties, according to him, were 24 | CASUALTIES Casualties",
                "Casualties, including prisoners, are 24 | CASUALTIES Casualties",
                "Losses were higher, numbering 24        | CASUALTIES Losses",
            })
    void readsTheLastTollBeforeAFigure(String words, String toll) {
        Sentence sentence = Sentences.sentence(words);
        TollPhrase read = TollPhrase.before(sentence, sentence.size() - 1, 0);

        assertThat(read.type() + " " + sentence.words(read.words())).isEqualTo(toll);
    }

    @ParameterizedTest
    @CsvSource({
        "'The death toll rose, to 24'",
        "The army lost 24",
        "The captured guns numbered 24",
        "The soldiers who were captured numbered 24",
        "The army that captured the town numbered 24"
    })
    void readsNoneAcrossASignOrWhereThereIsNone(String words) {
        Sentence sentence = Sentences.sentence(words);

        assertThat(TollPhrase.before(sentence, sentence.size() - 1, 0)).isNull();
    }
}
