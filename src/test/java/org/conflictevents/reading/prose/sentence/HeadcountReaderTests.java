package org.conflictevents.reading.prose.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Twelve Malian soldiers were killed.       | Twelve Malian soldiers = 12 SOLDIERS",
                "They killed over thirty people.           | over thirty people = 31.. ANYBODY",
                "Between 20 and 30 militants came.         | Between 20 and 30 militants = 20..30 IRREGULARS",
                "Dozens of jihadists died.                 | Dozens of jihadists = ? IRREGULARS",
                "Five of them died.                        | Five of them = 5 PART",
                "24 died and 29 were injured.              | 24 = 24 UNNAMED; 29 = 29 UNNAMED",
                "24 died between 12 and 14 May.            | 24 = 24 UNNAMED",
                "Thirty more were injured.                 | Thirty more = 30 UNNAMED more",
                "24 died, and 30 more wounded.             | 24 = 24 UNNAMED; 30 more = 30 UNNAMED more",
                "Another 12 soldiers died.                 | 12 soldiers = 12 SOLDIERS more",
                "12 soldiers and 2 civilians died.         | 12 soldiers = 12 SOLDIERS; 2 civilians = 2 CIVILIANS",
                "35 of the 200 soldiers were killed.       | 35 of the 200 soldiers = 35 SOLDIERS",
                "Three of the nine were killed.            | Three of = 3 PART",
                "35 of the garrison of 800 were killed.    | 35 of the garrison of 800 = 35 FIGHTERS",
                "Out of the nearly 300 soldiers five died. | five = 5 UNNAMED",
                "35 of their army were killed.             | 35 of their army = 35 FIGHTERS",
                "35 of the army's horses were lost.        | 35 of = 35 PART",
                "It lost 3,000 of its 10,000 men.          | 3,000 of its 10,000 men = 3000 FIGHTERS",
                "The toll was 46: 26 rebels, 20 soldiers.  | 46 = 46 UNNAMED; 26 rebels = 26 IRREGULARS; "
                        + "20 soldiers = 20 SOLDIERS",
                "Three YPG and seven FSA fighters died.    | Three YPG = 3 FIGHTERS; seven FSA fighters = 7 FIGHTERS",
                "Ten Malian/French troops came.            | Ten Malian/French troops = 10 SOLDIERS",
                "Ten troops and native spearmen came.      | Ten troops and native spearmen = 10 FIGHTERS",
                "Three YPG and five civilians died.        | Three YPG = 3 FIGHTERS; five civilians = 5 CIVILIANS",
                "Ten CJTF–OIR troops came.                 | Ten CJTF–OIR troops = 10 SOLDIERS",
                "Five of their vehicles came.              | Five of their = 5 THINGS",
                "A rebel was killed.                       | A rebel = 1 IRREGULARS",
                "One was killed, one came.                 | One = 1 UNNAMED",
                "It cost the French 700 men.               | 700 men = 700 FIGHTERS",
                "Two men, Jean Petit, 30, died.            | Two men = 2 FIGHTERS",
                "They lost seven helmets.                  | seven = 7 THINGS",
                "250 rebels from April 6 were killed.       | 250 rebels = 250 IRREGULARS",
                "They took 30 \"armed vehicles\".            | ''",
                "Of their ships, 12 were captured.         | ''",
                "Of the crews of the ships, 12 died.       | 12 = 12 UNNAMED",
                "The losses were 1100 soldiers.            | 1100 soldiers = 1100 SOLDIERS",
                "The losses were 13 fighters and some bombers. | ''",
                "13 fighters and the suicide bomber died.  | 13 fighters = 13 FIGHTERS",
            })
    void readsFiguresWithWhomTheyCount(String words, String headcounts) {
        AnnotatedSentence sentence = Sentences.annotated(words);

        assertThat(sentence.headcounts().stream()
                        .map(headcount -> sentence.sentence().words(headcount.words()) + " = "
                                + Sentences.bounds(headcount.figure()) + " "
                                + headcount.people().kind() + (headcount.more() ? " more" : ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(headcounts);
    }

    @ParameterizedTest
    @CsvSource({
        "On 3 May 2020 they met.",
        "A 19-year-old spoke.",
        "They had 30 tanks.",
        "Resolution 2085 was passed.",
        "It began in 2012.",
        "This was one reason.",
        "Some 30 % came.",
        "A third of the 3000 soldiers came.",
        "Some 90% of their 3000 men came.",
        "Out of a total of 123 they came.",
    })
    void otherFiguresCountNobody(String words) {
        assertThat(Sentences.annotated(words).headcounts()).isEmpty();
    }
}
