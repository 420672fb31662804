package org.conflictevents.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // words | min | max | qualifier | read
                "43 killed | 43 | 43 | EXACT | 43",
                "estimated at 120 KIA | 120 | 120 | ABOUT | estimated at 120",
                "all 43 killed | 43 | 43 | EXACT | all 43",
                "1,000 men | 1000 | 1000 | EXACT | 1,000",
                "3 500 men | 3500 | 3500 | EXACT | 3 500",
                "6.540 dead | 6540 | 6540 | EXACT | 6.540",
                "1.5 million men | 1500000 | 1500000 | EXACT | 1.5 million",
                "one hundred fifty men | 150 | 150 | EXACT | one hundred fifty",
                "one hundred and fifty men | 150 | 150 | EXACT | one hundred and fifty",
                "seventeen jihadists | 17 | 17 | EXACT | seventeen",
                "thirty-two men | 32 | 32 | EXACT | thirty-two",
                "twenty-five thousand men | 25000 | 25000 | EXACT | twenty-five thousand",
                "a dozen men | 12 | 12 | EXACT | a dozen",
                "half a dozen men | 6 | 6 | EXACT | half a dozen",
                "over a hundred apprehended | 101 | - | MORE_THAN | over a hundred",
                "more than 30 | 31 | - | MORE_THAN | more than 30",
                "~150 | 150 | 150 | ABOUT | ~150",
                "Around one hundred fifty Malian | 150 | 150 | ABOUT | Around one hundred fifty",
                "c. 500–2,000 deaths | 500 | 2000 | ABOUT | c. 500–2,000",
                "c500 deaths | 500 | 500 | ABOUT | c500",
                "500 (at least) | 500 | - | AT_LEAST | 500 (at least)",
                "c.600 and | 600 | 600 | ABOUT | c.600",
                "470+ killed | 470 | - | AT_LEAST | 470+",
                "at least 9 | 9 | - | AT_LEAST | at least 9",
                "541–547+ killed | 541 | - | AT_LEAST | 541–547+",
                "100 or more | 100 | - | AT_LEAST | 100 or more",
                "up to 30 | - | 30 | AT_MOST | up to 30",
                "nearly 300 | - | 300 | AT_MOST | nearly 300",
                "close to 300 | - | 300 | AT_MOST | close to 300",
                "as many as 1,000 to 1,500 | 1000 | 1500 | RANGE | as many as 1,000 to 1,500",
                "almost 30 | - | 30 | AT_MOST | almost 30",
                "at least” 112 Englishmen | 112 | - | AT_LEAST | at least” 112",
                "no more than 30 | - | 30 | AT_MOST | no more than 30",
                "fewer than 30 | - | 29 | LESS_THAN | fewer than 30",
                "6–7,000 | 6000 | 7000 | RANGE | 6–7,000",
                "500–7,000 | 500 | 7000 | RANGE | 500–7,000",
                "20,000 - 30,000 | 20000 | 30000 | RANGE | 20,000 - 30,000",
                "thirty to forty men | 30 | 40 | RANGE | thirty to forty",
                "between about 500 and 1,000 men | 500 | 1000 | ABOUT | between about 500 and 1,000",
                "between 500 and 1,000 men | 500 | 1000 | RANGE | between 500 and 1,000",
                "5–7 million men | 5000000 | 7000000 | RANGE | 5–7 million",
                "2.6–2.9 million men | 2600000 | 2900000 | RANGE | 2.6–2.9 million",
                "1.5 to 2 million men | 1500000 | 2000000 | RANGE | 1.5 to 2 million",
                "two or three hundred men | 200 | 300 | RANGE | two or three hundred",
                "8 or 900 killed | 800 | 900 | RANGE | 8 or 900",
                "12 or 1,300 killed | 1200 | 1300 | RANGE | 12 or 1,300",
                "20 or even 30 killed | 20 | 30 | RANGE | 20 or even 30",
                "8 or 90 killed | 8 | 90 | RANGE | 8 or 90",
                "9 or 100 killed | 9 | 100 | RANGE | 9 or 100",
                "five and more than 30 were injured | 5 | 5 | EXACT | five",
                "32, 37 or 40 killed | 32 | 40 | RANGE | 32, 37 or 40",
                "1943, 37 or 40 were killed | 1943 | 1943 | EXACT | 1943",
                "30-40k men | 30000 | 40000 | RANGE | 30-40k",
                "210, or, 340 killed | 210 | 340 | RANGE | 210, or, 340",
                "90–110 to 300–350 wounded | 90 | 350 | RANGE | 90–110 to 300–350",
                "40 ~ 60 killed | 40 | 60 | RANGE | 40 ~ 60",
                "40—60 killed | 40 | 60 | RANGE | 40—60",
                "40 − 60 killed | 40 | 60 | RANGE | 40 − 60",
                "3, 4 | 3 | 3 | EXACT | 3",
                "120–30 killed | 120 | 130 | RANGE | 120–30",
                "at least 84 to 200 killed | 84 | 200 | RANGE | at least 84 to 200",
                "over 7,000–8,000 killed | 7000 | 8000 | RANGE | over 7,000–8,000",
                "at least 84 to 200+ killed | 84 | - | AT_LEAST | at least 84 to 200+",
                "30 to over 40 killed | 30 | - | AT_LEAST | 30 to over 40",
                "between 1 and 1.5 lakh men | 100000 | 150000 | RANGE | between 1 and 1.5 lakh",
                "from 500 to 600 men | 500 | 600 | RANGE | from 500 to 600",
                "many thousand killed | - | - | VAGUE | many thousand",
                "several hundred thousand men | - | - | VAGUE | several hundred thousand",
                "10,00,0000 killed | - | - | VAGUE | 10,00,0000",
                "2.5 killed | - | - | VAGUE | 2.5",
                "1940–45 | - | - | VAGUE | 1940–45",
                "10-12-2019 | - | - | VAGUE | 10-12-2019",
                "dozens killed | - | - | VAGUE | dozens",
                "several hundred men | - | - | VAGUE | several hundred",
                "heavy | - | - | VAGUE | heavy",
                "Unknown | - | - | VAGUE | Unknown",
                "None | 0 | 0 | EXACT | None",
                "approximately 300+ dead | 300 | - | ABOUT | approximately 300+",
                "99999999999999999999 killed | - | - | VAGUE | 99999999999999999999",
                "20 billion killed | - | - | VAGUE | 20 billion",
            })
    void readsFigures(String words, Long min, Long max, String qualifier, String read) {
        List<Token> tokens = Tokenizer.tokens(words);
        FigurePhrase figure = FigureReader.at(tokens, 0);

        assertThat(figure).isNotNull();
        assertThat(figure.min()).isEqualTo(min);
        assertThat(figure.max()).isEqualTo(max);
        assertThat(figure.qualifier()).hasToString(qualifier);
        assertThat(words.substring(
                        tokens.get(0).start(), tokens.get(figure.next() - 1).end()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killed",
                "30% of them",
                "one of them",
                "the 9th",
                "25px",
                "a man",
                "45.5 km",
                "12-13.5 km",
                "1.5 or 2 hours"
            })
    void readsNoFigureWhereNoneStands(String words) {
        assertThat(FigureReader.at(Tokenizer.tokens(words), 0)).isNull();
    }
}
