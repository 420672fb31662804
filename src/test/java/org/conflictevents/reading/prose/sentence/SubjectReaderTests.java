package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.conflictevents.reading.language.TokenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malian army claimed that                             | The Malian army",
                "An AFP source then claimed that                          | An AFP source",
                "The French Minister, Florence Parly, claimed             | The French Minister +, Florence Parly",
                "ISGS claimed that                                        | ISGS",
                "They also claimed that                                   | They",
                "ISGS fled the town but claimed that                      | ISGS",
                "On 5 May, the UN claimed                                 | the UN",
                "On the evening of 5 May the army claimed                 | the army",
                "On Sunday 10 May the army claimed                        | the army",
                "On Sunday, 10 May, ISGS claimed                          | ISGS",
                "Yesterday ISGS claimed                                   | ISGS",
                "On Sunday morning ISGS claimed                           | ISGS",
                "On Sunday ISGS claimed                                   | ISGS",
                "ISGS on Sunday claimed                                   | ISGS +on Sunday",
                "Chanzy on the other hand claimed                         | Chanzy +on the other hand",
                "Chanzy in his memoirs claimed                            | Chanzy +in his memoirs",
                "USA Today claimed                                        | USA Today",
                "“We lost 12 soldiers,” the army claimed                  | the army",
                "\"12 soldiers died,\" the army claimed                    | the army",
                "However, the army claimed                                | the army",
                "The army on 5 May claimed                                | The army",
                "12 soldiers were killed, the army claimed                | the army",
                "12 died, while ISGS claimed                              | ISGS",
                "The army, for its part, claimed                          | The army +, for its part",
            })
    void readsWhoDoesWhatAVerbSays(String words, String subject) {
        Sentence sentence = Sentences.sentence(words);
        Subject read = read(words);
        String explanation = sentence.words(new TokenRange(read.name().to(), read.end()));

        assertThat(sentence.words(read.name()) + (explanation.isEmpty() ? "" : " +" + explanation))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "The evening of the defeat the army claimed",
        "doubtless because he claimed",
        "12 were killed and claimed",
        "it was raining when claimed"
    })
    void readsNoneWhereNoNameIsFound(String words) {
        assertThat(read(words)).isNull();
    }

    private static Subject read(String words) {
        AnnotatedSentence sentence = Sentences.annotated(words);
        return SubjectReader.read(sentence, Sentences.index(sentence.sentence(), "claimed"), 0);
    }
}
