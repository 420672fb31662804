package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 were killed while 17 fled              | 24 were killed",
                "They won, but 24 were killed; 17 fled     | 24 were killed",
                "They won and 24 were killed               | They won and 24 were killed",
            })
    void clausesEndAtConjunctionsAndSemicolons(String words, String clause) {
        Sentence sentence = Sentences.sentence(words);
        int figure = Sentences.index(sentence, "24");

        assertThat(sentence.words(sentence.clause(new TokenRange(figure, figure + 1))))
                .isEqualTo(clause);
    }
}
