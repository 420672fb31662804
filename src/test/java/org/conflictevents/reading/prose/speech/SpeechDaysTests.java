package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.conflictevents.reading.prose.sentence.SubjectReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechDaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The army claimed on May 18 that 12 died.                          | 2020-05-18",
                "The army claimed the next day that 12 died.                       | 2020-05-06",
                "On May 18, the army claimed that 12 died.                         | 2020-05-18",
                "On the evening of 18 May the army claimed that 12 died.           | 2020-05-18",
                "Later on the same day, the army claimed that 12 died.             | 2020-05-05",
                "The army claimed the deaths of 12 men on 18 May and denied more.  | 2020-05-18",
                "The army claimed the deaths of 12 men on 3 May and denied more.   | -",
                "At noon the army claimed that 12 died.                            | 2020-05-05",
                "The army on 18 May claimed that 12 died.                          | 2020-05-18",
                "It was concealed: on 18 May the army, as ever, claimed that 12 died. | 2020-05-18",
                "In a statement of 18 May, the army claimed that 12 died.          | 2020-05-18",
                "9 men were killed, and on 18 May the army claimed that 12 died.   | 2020-05-18",
                "ISGS claimed responsibility for the attack on 18 May.             | 2020-05-18",
                "ISGS claimed responsibility for the attack on 3 May.              | -",
                "The army claimed on the day of the attack that 12 died.           | 2020-05-03",
                "The army claimed on the day that 12 died.                         | -",
                "The army claimed that 12 died on 18 May.                          | -",
                "The army claimed losses from 3 May to 18 May of 12 men.           | -",
                "The army claimed losses since 18 May of 12 men.                   | -",
            })
    void readsWhenSomethingWasSaid(String words, LocalDate day) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        int verb = Sentences.index(sentence.sentence(), "claimed");

        assertThat(new SpeechDays(sentence).of(SubjectReader.read(sentence, verb, 0), verb))
                .isEqualTo(day);
    }
}
