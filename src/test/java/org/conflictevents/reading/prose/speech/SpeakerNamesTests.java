package org.conflictevents.reading.prose.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenRange;
import org.conflictevents.reading.prose.sentence.AnnotatedSentence;
import org.conflictevents.reading.prose.sentence.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to SOHR, 24 died.                               | SOHR | true",
                "On 5 May, according to the UN, 24 died.                   | the UN | true",
                "They won, but according to the army 24 died.              | the army | true",
                "24 died, according to the UN on 5 May.                    | the UN | false",
                "50 died, of which according to the UN 24 were soldiers.   | the UN 24 | true",
                "24 died, according to the UN and Airwars.                 | the UN and Airwars | false",
                "24 died, according to the Observatory (SOHR) in Gao.      | the Observatory (SOHR) | false",
                "24 died according to the UN, while 30 fled.               | the UN | false",
                "The army, according to A. V. Smith, lost 24 men.          | A. V. Smith | true",
                "The army according to Smith lost 24 men.                  | Smith | true",
                "According to Smith the Malian losses were 24 dead.        | Smith | true",
                "According to him the Malian losses were 24 dead.          | him | true",
                "According to the Ministry of the Interior 24 men died.    | the Ministry of the Interior | true",
            })
    void readsTheNameBehindAccordingTo(String words, String name, boolean leads) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        SpeakerNames names = new SpeakerNames(sentence);
        int leadIn = Sentences.index(sentence.sentence(), words.contains("According") ? "According" : "according");

        int end = names.end(leadIn + 2);
        assertThat(sentence.sentence().words(new TokenRange(leadIn + 2, end))).isEqualTo(name);
        assertThat(names.leads(leadIn, end, 0)).isEqualTo(leads);
    }
}
