package org.conflictevents.reading.prose.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnnumberedPersonsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "In Gao their driver was killed.                    | their driver was killed",
                "Shells killed a teenager in Gao.                   | killed a teenager in Gao",
                "They fled, arresting the group's driver.           | arresting the group's driver",
                "A father and son were killed.                      | A father and son were killed",
                "Two truck drivers died.                            | Two truck drivers died",
                "One of the wounded soldiers died.                  | One of the wounded soldiers died",
                "On 5 May the army came and soldiers died.          | -",
                "They captured the bridge.                          | -",
                "The army killed 12 soldiers.                       | -",
                "Of the defenders 12 were killed.                   | -",
                "Thirty civilians fleeing the city were killed.     | -",
                "Petit was killed.                                  | -",
            })
    void areToldOfWithoutANumber(String words, String found) {
        AnnotatedSentence annotated = Sentences.annotated(words);
        String read = UnnumberedPersons.in(annotated, LossReader.read(annotated).values()).stream()
                .map(annotated.sentence()::words)
                .collect(Collectors.joining("; "));

        assertThat(read).isEqualTo(found == null ? "" : found);
    }
}
