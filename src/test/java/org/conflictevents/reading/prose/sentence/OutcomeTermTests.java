package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conflictevents.vocabulary.CasualtyType.CAPTURED;
import static org.conflictevents.vocabulary.CasualtyType.CAPTURED_OR_MISSING;
import static org.conflictevents.vocabulary.CasualtyType.CASUALTIES;
import static org.conflictevents.vocabulary.CasualtyType.INJURED;
import static org.conflictevents.vocabulary.CasualtyType.KILLED;
import static org.conflictevents.vocabulary.CasualtyType.KILLED_OR_INJURED;
import static org.conflictevents.vocabulary.CasualtyType.MISSING;

import java.util.Set;
import org.conflictevents.vocabulary.CasualtyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTermTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "killed 12                | KILLED PARTICIPLE 1",
                "killed or wounded        | KILLED_OR_INJURED PARTICIPLE 3",
                "taken prisoner           | CAPTURED PARTICIPLE 2",
                "capturing 12             | CAPTURED ING 1",
                "dead                     | KILLED STATE 1",
                "went missing             | MISSING VERB 2",
                "casualties were          | CASUALTIES NOUN 1",
                "deaths of 12             | KILLED OF 2",
                "death toll rose          | KILLED TOLL 2",
                "number of wounded was    | INJURED TOLL 3",
                "lost 300 men             | CASUALTIES LOSE 1",
            })
    void readsTheLongestTerm(String words, String term) {
        OutcomeTerm read = OutcomeTerm.at(Sentences.sentence(words).tokens(), 0);

        assertThat(read.type() + " " + read.role() + " " + read.next()).isEqualTo(term);
    }

    @Test
    void otherWordsAreNone() {
        assertThat(OutcomeTerm.at(Sentences.sentence("fought bravely").tokens(), 0))
                .isNull();
    }

    @Test
    void severalTypesOfTheSamePersonsAreOneOrAMix() {
        assertThat(OutcomeTerm.together(Set.of(KILLED))).isEqualTo(KILLED);
        assertThat(OutcomeTerm.together(Set.of(KILLED, INJURED))).isEqualTo(KILLED_OR_INJURED);
        assertThat(OutcomeTerm.together(Set.of(CAPTURED, MISSING))).isEqualTo(CAPTURED_OR_MISSING);
        assertThat(OutcomeTerm.together(Set.of(KILLED, INJURED, CAPTURED))).isEqualTo(CASUALTIES);
        assertThat(OutcomeTerm.together(Set.<CasualtyType>of(KILLED, CASUALTIES)))
                .isEqualTo(CASUALTIES);
    }
}
