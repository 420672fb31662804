package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionVerbsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army claimed that 12 died.                   | claimed | true",
                "The army told AFP that 12 died.                  | told    | true",
                "The army told AFP of it.                         | told    | false",
                "The army told local reporters that 12 died.      | told    | true",
                "The army told parliament 12 soldiers had died.   | told    | true",
                "The army counted 14 dead.                        | counted | true",
                "The army counted on it.                          | counted | false",
                "The army put the Malian death toll at 12.        | put     | true",
                "The army estimated by the end of May that 12 died. | estimated | true",
                "12 soldiers estimated by the army died.          | estimated | false",
                "Malian estimates put the losses at 12.           | estimates | false",
                "The army put up a fight.                         | put     | false",
                "The attack claimed the lives of 30 soldiers.     | claimed | false",
                "It was claimed that 12 died.                     | claimed | false",
                "It was later reported that 12 died.              | reported | false",
                "12 died as claimed by ISGS.                      | claimed | false",
            })
    void tellsVerbsThatSaySomething(String words, String verb, boolean says) {
        AnnotatedSentence sentence = Sentences.annotated(words);

        assertThat(new AttributionVerbs(sentence).isAt(Sentences.index(sentence.sentence(), verb)))
                .isEqualTo(says);
    }
}
