package org.conflictevents.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conflictevents.reading.prose.loss.Loss;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseDaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The bodies of 12 soldiers were found on 5 May.                        | 2020-05-05",
                "On 5 May, the bodies were found, bringing the death toll to 43.       | 2020-05-05",
                "12 soldiers were found dead behind the camp, which burned on 5 May.   | -",
                "On 5 May, 12 soldiers were killed.                                    | -",
                "The number of those killed since 5 May rose to 12 soldiers.           | -",
                "On 5 May and 7 May, the bodies of 12 soldiers were found.             | -",
            })
    void readsWhenAFigureBecameKnown(String words, LocalDate day) {
        AnnotatedSentence sentence = Contexts.sentence(words);
        Loss loss = Contexts.loss(sentence);

        assertThat(new ClauseDays(sentence).establishedOn(loss)).isEqualTo(day);
    }
}
