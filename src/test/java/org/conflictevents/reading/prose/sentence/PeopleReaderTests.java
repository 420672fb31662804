package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malian soldiers were killed         | SOLDIERS Malian soldiers",
                "army soldiers were killed           | SOLDIERS army soldiers",
                "jihadist fighters were killed       | IRREGULARS jihadist fighters",
                "American and Nigerian soldiers      | SOLDIERS American and Nigerian soldiers",
                "members of the al-Nusra Front died  | FIGHTERS members of the al-Nusra Front",
                "SAA troops and NDF militiamen died  | FIGHTERS SAA troops and NDF militiamen",
                "soldiers and civilians were killed  | ANYBODY soldiers and civilians",
                "soldiers and 17 jihadists died      | SOLDIERS soldiers",
                "Ukrainians were killed              | FIGHTERS Ukrainians",
                "Houthis had been killed             | FIGHTERS Houthis",
                "Frenchmen and others were killed    | FIGHTERS Frenchmen",
                "French in the battle                | FIGHTERS French",
                "of the enemy were killed            | FIGHTERS the enemy",
                "civilians were killed               | CIVILIANS civilians",
                "civilian drivers were killed        | CIVILIANS civilian drivers",
                "people from Gao died                | ANYBODY people from Gao",
                "officers were killed                | PART officers",
                "of them were killed                 | PART of them",
                "of the soldiers were killed         | SOLDIERS soldiers",
                "of the soldiers captured were freed | PART of",
                "of the dead were soldiers           | PART of",
                "out of six soldiers were killed     | SOLDIERS soldiers",
                "of its fighters were killed         | FIGHTERS fighters own",
                "of their own soldiers died          | SOLDIERS soldiers own",
                "other soldiers were found           | SOLDIERS other soldiers more",
                "more were injured                   | UNNAMED more",
                "others were wounded                 | OTHERS others more",
                "Malian deaths                       | UNNAMED Malian",
                "were killed                         | UNNAMED",
                "helmets were found                  | THINGS",
                "guards were killed                  | FIGHTERS guards",
                "infantry of the army were killed    | FIGHTERS infantry of the army",
                "militia were killed                 | FIGHTERS militia",
                "militia camps were captured         | THINGS",
                "French infantry and cavalry died    | FIGHTERS French infantry and cavalry",
                "French infantry divisions were lost | THINGS",
                "lives were lost                     | UNNAMED",
            })
    void readsWhomAFigureCounts(String behindTheFigure, String people) {
        Sentence sentence = Sentences.sentence("12 " + behindTheFigure);
        People read = PeopleReader.read(sentence.tokens(), 1);
        String words = sentence.words(read.words());

        assertThat(read.kind()
                        + (words.isEmpty() ? "" : " " + words)
                        + (read.more() ? " more" : "")
                        + (read.own() ? " own" : ""))
                .isEqualTo(people);
    }
}
